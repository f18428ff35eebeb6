// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Source;

/** Lets a source hold what is recorded in it, taken from it or brought to it. */
public final class AddHolding implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("record-unheld", "flow-carries-unheld", "flow-target-unheld");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var missing = missing(finding, business);
        if (missing.isEmpty()) {
            return List.of();
        }
        var fix = Fix.titled("fix.add-holding", String.join(", ", missing.keySet().stream().map(Source::getName).toList()));
        missing.forEach((source, data) -> fix.edit(source,
                Insertions.into(source).statement(source, "holds " + Naming.parts(Naming.root(source), data))));
        return List.of(fix.build());
    }

    private static Map<Source, Set<Datum>> missing(Finding finding, Business business) {
        var missing = new LinkedHashMap<Source, Set<Datum>>();
        var holdings = business.holdings();
        if (finding.element() instanceof Item item) {
            Market.recordings(item).forEach(recording -> Resolved.of(recording.getSources()).forEach(source -> recording
                    .getParts().forEach(part -> add(missing, source, holdings.missing(part, source)))));
        } else if (finding.element() instanceof Flow flow && finding.code().equals("flow-carries-unheld")) {
            flow.getCarries().forEach(part -> add(missing, flow.getFrom(), holdings.missing(part, flow.getFrom())));
        } else if (finding.element() instanceof Flow flow) {
            for (Datum datum : business.flows().carried(flow)) {
                if (!holdings.holds(flow.getTo(), datum)) {
                    add(missing, flow.getTo(), List.of(datum));
                }
            }
        }
        return missing;
    }

    private static void add(Map<Source, Set<Datum>> missing, Source source, List<Datum> data) {
        if (!data.isEmpty()) {
            missing.computeIfAbsent(source, s -> new LinkedHashSet<>()).addAll(data);
        }
    }
}
