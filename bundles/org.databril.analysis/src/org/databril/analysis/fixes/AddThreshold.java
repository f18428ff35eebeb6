// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.Kpi;

/** Warns as soon as a KPI misses its target. Without a target only people can tell where the threshold lies. */
public final class AddThreshold implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("kpi-without-threshold");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var kpi = (Kpi) finding.element();
        if (kpi.getTarget() == null) {
            return List.of();
        }
        var target = kpi.getTarget().toPlainString();
        return List.of(Fix.titled("fix.add-threshold", target)
                .edit(kpi, Insertions.into(kpi).statement(kpi, "warning " + target)).build());
    }
}
