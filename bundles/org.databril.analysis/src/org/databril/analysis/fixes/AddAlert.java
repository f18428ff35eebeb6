// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Kpi;

/** Alerts who answers for a KPI, else who looks at it, else the client; whether by itself is left to be found out. */
public final class AddAlert implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("kpi-without-alert");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var kpi = (Kpi) finding.element();
        var people = new LinkedHashSet<String>();
        people.add(kpi.getOwner());
        business.all(Dashboard.class).stream().filter(d -> Resolved.of(d.getKpis()).contains(kpi))
                .forEach(d -> people.addAll(d.getAudience()));
        if (people.stream().allMatch(Objects::isNull)) {
            business.all(Canvas.class).forEach(canvas -> people.add(canvas.getClient()));
        }
        return people.stream().filter(Objects::nonNull).map(who -> Fix.titled("fix.add-alert", who)
                .edit(kpi, Insertions.into(kpi).statement(kpi, "alerts " + Naming.quoted(who))).build()).toList();
    }
}
