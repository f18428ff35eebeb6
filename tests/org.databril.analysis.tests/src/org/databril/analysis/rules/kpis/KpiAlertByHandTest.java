// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class KpiAlertByHandTest {
    private static final String CODE = "kpi-alert-by-hand";

    @Test
    void aKpiThatAlertsByHandIsReportedWithWhomItAlerts() {
        assertEquals(List.of("“Some” does not alert Baker automatically."), messages(CODE, """
                landscape Data { kpi Some { alerts "Baker" by hand  alerts "Owner" automatically } }
                """));
    }

    @Test
    void aKpiThatAlertsAutomaticallyIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { kpi Some { alerts \"Baker\" automatically } }"));
    }

    @Test
    void aKpiThatDoesNotSayHowOrAlertsNobodyIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { kpi Some { alerts \"Baker\" }  kpi Other }"));
    }
}
