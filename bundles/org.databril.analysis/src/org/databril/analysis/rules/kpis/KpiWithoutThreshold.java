// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Kpi;

/** A KPI with neither a warning nor an alarm threshold. */
public final class KpiWithoutThreshold implements Rule<Kpi> {
    @Override
    public String code() {
        return "kpi-without-threshold";
    }

    @Override
    public Class<Kpi> element() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, Business business, Findings findings) {
        if (kpi.getWarning() == null && kpi.getAlarm() == null) {
            findings.on(kpi);
        }
    }
}
