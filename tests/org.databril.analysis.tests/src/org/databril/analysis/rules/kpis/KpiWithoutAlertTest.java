// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class KpiWithoutAlertTest {
    private static final String CODE = "kpi-without-alert";

    @Test
    void aKpiThatAlertsNobodyIsReported() {
        assertEquals(List.of("Data.Some"), elements(CODE, "landscape Data { kpi Some { alarm 3  owner \"Baker\" } }"));
    }

    @Test
    void aKpiThatAlertsSomebodyIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { kpi Some { alerts \"Baker\" } }"));
    }
}
