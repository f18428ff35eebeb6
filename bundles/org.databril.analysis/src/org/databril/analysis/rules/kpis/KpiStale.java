// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.kpis;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Delay;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.SourceUse;

/** A KPI that is refreshed more often than an existing flow straight into one of its sources brings what it takes. */
public final class KpiStale implements Rule<Kpi> {
    @Override
    public String code() {
        return "kpi-stale";
    }

    @Override
    public Class<Kpi> element() {
        return Kpi.class;
    }

    @Override
    public void check(Kpi kpi, Business business, Findings findings) {
        var slower = new LinkedHashSet<Flow>();
        for (SourceUse use : kpi.getFrom()) {
            var source = Resolved.one(use.getSource());
            if (source != null) {
                business.flows().into(source).stream()
                        .filter(flow -> Delay.isSlower(flow.getFrequency(), kpi.getRefresh()))
                        .filter(flow -> brings(flow, use, business)).forEach(slower::add);
            }
        }
        if (!slower.isEmpty()) {
            var slowest = slower.stream().map(Flow::getFrequency).max(Comparator.naturalOrder()).orElseThrow();
            findings.on(kpi).with("refresh", Wording.of(kpi.getRefresh())).naming("flows", slower)
                    .with("slowest", Wording.of(slowest));
        }
    }

    private static boolean brings(Flow flow, SourceUse use, Business business) {
        var carried = business.flows().carried(flow);
        return use.getParts().isEmpty() || use.getParts().stream()
                .anyMatch(part -> !Collections.disjoint(carried, business.holdings().meant(part, use.getSource())));
    }
}
