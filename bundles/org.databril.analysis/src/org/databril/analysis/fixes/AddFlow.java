// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Flows;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.Source;

/**
 * Writes down the flows that feed the copies of a source from their masters. It says that they exist, not how: whether
 * they run by themselves and how often is for the client to tell.
 */
public final class AddFlow implements QuickFix {
    @Override
    public Set<String> codes() {
        return Set.of("copy-not-fed");
    }

    @Override
    public List<Fix> of(Finding finding, Business business) {
        var copy = (Source) finding.element();
        var missing = missing(copy, business);
        if (missing.isEmpty()) {
            return List.of();
        }
        var fix = Fix.titled("fix.add-flow", String.join(", ", missing.keySet().stream().map(Source::getName).toList()),
                copy.getName());
        missing.forEach((master, data) -> fix.edit(copy, edit(master, copy, data, business.flows())));
        return List.of(fix.build());
    }

    private static Map<Source, Set<Datum>> missing(Source copy, Business business) {
        var missing = new LinkedHashMap<Source, Set<Datum>>();
        var holdings = business.holdings();
        for (Datum datum : holdings.of(copy)) {
            if (holdings.isCopy(copy, datum) && business.flows().feeds(datum).to(copy).isEmpty()) {
                missing.computeIfAbsent(holdings.masters(datum).getFirst(), m -> new LinkedHashSet<>()).add(datum);
            }
        }
        return missing;
    }

    private static TextEdit edit(Source master, Source copy, Collection<Datum> data, Flows flows) {
        var root = Naming.root(copy);
        var carries = "carries " + Naming.parts(root, data);
        var known = flows.between(master, copy).stream().filter(f -> Naming.root(f).eResource() == root.eResource()).findFirst();
        if (known.isPresent()) {
            return Insertions.into(known.get()).statement(known.get(), carries);
        }
        var name = Naming.free(root, master.getName() + "To" + copy.getName());
        return Insertions.into(root).member(root, "flow " + name + " from " + Naming.reference(root, master) + " to "
                + Naming.reference(root, copy) + " { " + carries + " }");
    }
}
