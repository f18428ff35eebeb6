// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class KpiWithoutSourceTest {
    private static final String CODE = "kpi-without-source";

    @Test
    void aKpiThatIsTakenFromNoSourceIsReported() {
        assertEquals(List.of("Data.Some"), elements(CODE, "landscape Data { kpi Some { target 3 } }"));
    }

    @Test
    void aKpiWithASourceIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { source Till  kpi Some { from Till } }"));
    }
}
