// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.resources;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ResourceUnusedTest {
    private static final String CODE = "resource-unused";

    @Test
    void aResourceThatNothingNeedsIsReported() {
        assertEquals(List.of("Bakery.Oven"), elements(CODE, """
                canvas Bakery { resource Oven { supplied by Mill }  partner Mill { provides Oven } }
                """));
    }

    @Test
    void aResourceThatSomethingNeedsIsNotReported() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { proposition Bread  resource Oven { needed by Bread } }"));
    }
}
