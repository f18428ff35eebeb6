// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Kpi;

/** A KPI that alerts somebody by hand; where it does not say how, nothing is guessed. */
public final class KpiAlertByHand implements Rule<Kpi> {
    @Override
    public String code() {
        return "kpi-alert-by-hand";
    }

    @Override
    public Class<Kpi> element() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, Business business, Findings findings) {
        var byHand = kpi.getAlerts().stream().filter(alert -> alert.getMode() == Automation.MANUAL)
                .flatMap(alert -> alert.getRecipients().stream()).distinct().toList();
        if (!byHand.isEmpty()) {
            findings.on(kpi).with("alerts", byHand);
        }
    }
}
