// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CostUnrecordedTest {
    private static final String CODE = "cost-unrecorded";

    @Test
    void aCostThatIsRecordedInNoSourceIsReported() {
        assertEquals(List.of("Bakery.Wages"), elements(CODE, "canvas Bakery { cost Wages }"));
    }

    @Test
    void aCostThatIsRecordedIsNotReported() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data { cost Wages { recorded in Ledger } }
                landscape Data { source Ledger }
                """));
    }
}
