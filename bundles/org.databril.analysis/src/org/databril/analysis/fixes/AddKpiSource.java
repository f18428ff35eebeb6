// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.dsl.edit.Insertions;
import org.databril.model.Names;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/** Lets a KPI take its figures from a source in which what it measures is recorded already. */
public final class AddKpiSource implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("kpi-without-source");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var kpi = (Kpi) finding.element();
        var sources = new LinkedHashSet<Source>();
        kpi.getMeasures().forEach(m -> Resolved.of(m.getElements()).forEach(e -> sources.addAll(recordedIn(e))));
        return sources.stream().map(source -> Fix.titled("fix.add-source", Names.display(source))
                .edit(kpi, Insertions.into(kpi).statement(kpi, "from " + Naming.reference(Naming.root(kpi), source))).build())
                .toList();
    }

    private static Collection<Source> recordedIn(Measurable element) {
        return switch (element) {
            case Segment segment -> Resolved.of(segment.getPurchaseSources());
            case Stream stream -> Resolved.of(stream.getRecordedIn());
            case Cost cost -> Resolved.of(cost.getRecordedIn());
            case Provision provision -> Resolved.of(provision.getMonitoredBy()).stream().filter(Source.class::isInstance)
                    .map(Source.class::cast).toList();
            case Item item -> Market.recordings(item).stream().flatMap(r -> Resolved.of(r.getSources()).stream()).toList();
            default -> List.of();
        };
    }
}
