// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.databril.diagram.Cases;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiStateTest {

    @ParameterizedTest
    @CsvSource({"target 98 warning 95 alarm 90 higher is better, NO_VALUE",
        "target 98 warning 95 alarm 90 higher is better current 95 on 2026-01-01, ON_TARGET",
        "target 98 warning 95 alarm 90 higher is better current 94.9 on 2026-01-01, PAST_WARNING",
        "target 98 warning 95 alarm 90 higher is better current 90 on 2026-01-01, PAST_WARNING",
        "target 98 warning 95 alarm 90 higher is better current 89 on 2026-01-01, PAST_ALARM",
        "target 24 alarm 72 lower is better current 73 on 2026-01-01, PAST_ALARM",
        "target 24 alarm 72 current 73 on 2026-01-01, PAST_ALARM",
        "target 24 alarm 72 current 20 on 2026-01-01, ON_TARGET",
        "target 235 current 236 on 2026-01-01, UNJUDGED",
        "higher is better current 5 on 2026-01-01, UNJUDGED",
        "higher is better target 4 current 5 on 2026-01-01, ON_TARGET",
        "higher is better target 6 current 5 on 2026-01-01, UNJUDGED"})
    void aValueIsJudgedByTheThresholdsThatAreSaid(String said, KpiState expected) {
        Canvas canvas = Cases.canvas("canvas C { kpi K { " + said + " } }", "C");
        assertEquals(expected, KpiState.of((Kpi) canvas.getMembers().getFirst()));
    }
}
