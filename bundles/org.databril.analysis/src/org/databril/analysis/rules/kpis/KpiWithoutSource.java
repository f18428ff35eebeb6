// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Kpi;

/** A KPI that is taken from no source. */
public final class KpiWithoutSource implements Rule<Kpi> {
    @Override
    public String code() {
        return "kpi-without-source";
    }

    @Override
    public Class<Kpi> element() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, Business business, Findings findings) {
        if (kpi.getFrom().isEmpty()) {
            findings.on(kpi);
        }
    }
}
