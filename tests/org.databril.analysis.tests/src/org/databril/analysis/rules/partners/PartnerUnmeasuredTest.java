// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.partners;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PartnerUnmeasuredTest {
    private static final String CODE = "partner-unmeasured";

    @Test
    void aPartnerThatNoKpiMeasuresIsReported() {
        assertEquals(List.of("Bakery.Mill"), elements(CODE, "canvas Bakery { partner Mill { supplier } }"));
    }

    @Test
    void aMeasureFromEitherSideSuffices() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data { partner Mill { measured by Delay }  partner Riders }
                landscape Data { kpi Delay  kpi Punctuality { measures Riders } }
                """));
    }
}
