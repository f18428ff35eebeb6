// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class KpiWithoutThresholdTest {
    private static final String CODE = "kpi-without-threshold";

    @Test
    void aKpiWithNeitherWarningNorAlarmIsReported() {
        assertEquals(List.of("Data.Some"), elements(CODE, "landscape Data { kpi Some { target 3 } }"));
    }

    @Test
    void oneOfThemIsEnoughAndZeroIsOne() {
        assertEquals(List.of(), elements(CODE, "landscape Data { kpi One { warning 0 }  kpi Two { alarm 3 } }"));
    }
}
