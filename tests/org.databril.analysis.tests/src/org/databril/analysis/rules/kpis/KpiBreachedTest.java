// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import static org.databril.analysis.Found.found;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.databril.analysis.Written;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.SettingsFile;
import org.databril.catalogue.Severity;
import org.junit.jupiter.api.Test;

class KpiBreachedTest {
    private static final String CODE = "kpi-breached";

    private static List<String> severities(String kpi) {
        return found(CODE, "landscape Data { kpi Some { " + kpi + "} }").stream().map(f -> f.severity().id()).toList();
    }

    @Test
    void pastTheAlarmIsAnErrorPastTheWarningAWarning() {
        assertEquals(List.of("error"), severities("higher is better  warning 95  alarm 90  current 89.9"));
        assertEquals(List.of("warning"), severities("higher is better  warning 95  alarm 90  current 93.5"));
        assertEquals(List.of("error"), severities("lower is better  warning 5  alarm 9  current 9.01"));
        assertEquals(List.of("warning"), severities("lower is better  warning 5  alarm 9  current 9"));
    }

    @Test
    void aValueRightOnAThresholdIsNotPastIt() {
        assertEquals(List.of(), severities("higher is better  warning 95  alarm 90  current 95.0"));
        assertEquals(List.of("warning"), severities("higher is better  warning 95  alarm 90  current 90"));
    }

    @Test
    void withoutADirectionTheOrderOfTargetWarningAndAlarmTellsIt() {
        assertEquals(List.of("warning"), severities("target 98  warning 95  current 94"));
        assertEquals(List.of(), severities("target 98  warning 95  current 99"));
        assertEquals(List.of("error"), severities("target 24  alarm 72  current 80"));
        assertEquals(List.of("error"), severities("warning 3  alarm 5  current 6"));
    }

    @Test
    void withoutADirectionAndAnOrderNothingIsSaid() {
        assertEquals(List.of(), severities("alarm 5  current 6"));
        assertEquals(List.of(), severities("warning 5  alarm 5  current 6"));
        assertEquals(List.of(), severities("target 5  warning 9  alarm 7  current 6"));
    }

    @Test
    void withoutAValueOrAThresholdNothingIsSaid() {
        assertEquals(List.of(), severities("higher is better  warning 95  alarm 90"));
        assertEquals(List.of(), severities("higher is better  target 95  current 3"));
    }

    @Test
    void theMessageSaysWhichLimitAndWhen() {
        assertEquals(List.of("“Some” is 93.5 % on 30 September 2026, past its warning of 95 %."), messages(CODE, """
                landscape Data { kpi Some { unit "%"  higher is better  warning 95  current 93.5 on 2026-09-30 } }
                """));
    }

    @Test
    void aProjectThatRatesItAnewDoesSoForWarningsAndAlarms() {
        var business = Written.business("landscape Data { kpi Some { lower is better  alarm 5  current 6 } }");
        var mild = SettingsFile.parse(Path.of("/databril.toml"), "findings.kpi-breached = \"info\"").settings();

        assertEquals(List.of(Severity.INFO), Analysis.with(mild).run(business).reported().stream()
                .filter(f -> f.code().equals(CODE)).map(Finding::severity).toList());
    }
}
