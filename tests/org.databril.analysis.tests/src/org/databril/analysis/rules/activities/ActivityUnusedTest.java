// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.activities;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ActivityUnusedTest {
    private static final String CODE = "activity-unused";

    @Test
    void anActivityThatNothingNeedsIsReported() {
        assertEquals(List.of("Bakery.Baking"), elements(CODE, """
                canvas Bakery { activity Baking { performed by "Bakers" } }
                """));
    }

    @Test
    void anActivityThatAnotherItemNeedsIsNotReported() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery { resource Oven  activity Maintenance { needed by Oven } }
                """));
    }
}
