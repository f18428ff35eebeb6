// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.dsl.edit.Insertions;
import org.databril.model.Names;

/** Adds the KPI that a promise or item misses, beside the other KPIs of its canvas; its sources are still to be named. */
public final class AddKpi implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("proposition-unmeasured", "partner-unmeasured", "resource-unmonitored", "activity-unmonitored");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var element = finding.element();
        var root = Naming.root(element);
        var kpi = "kpi " + Naming.free(root, element.getName() + "Kpi") + " " + Naming.quoted(Names.display(element))
                + " { measures " + Naming.reference(root, element) + " }";
        return List.of(Fix.titled("fix.add-kpi", Names.display(element))
                .edit(root, Insertions.into(root).member(root, kpi)).build());
    }
}
