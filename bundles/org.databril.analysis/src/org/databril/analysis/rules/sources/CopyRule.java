// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.FeedPath;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/** A rule about the copies that a source holds: data that have a master elsewhere. */
abstract class CopyRule implements Rule<Source> {

    /** Whether a copy has the finding, by the best path that feeds it; empty where none does. */
    abstract boolean isFound(Optional<FeedPath> path);

    @Override
    public final Class<Source> element() {
        return Source.class;
    }

    @Override
    public final void check(Source source, Business business, Findings findings) {
        var holdings = business.holdings();
        var found = new ArrayList<Datum>();
        var evidence = new LinkedHashSet<EObject>();
        for (Datum datum : holdings.of(source)) {
            if (holdings.isCopy(source, datum)) {
                var path = business.flows().feeds(datum).to(source);
                if (isFound(path)) {
                    found.add(datum);
                    evidence.addAll(holdings.masters(datum));
                    path.ifPresent(p -> evidence.addAll(p.flows()));
                }
            }
        }
        if (!found.isEmpty()) {
            findings.on(source).listing("attributes", found).because(evidence);
        }
    }
}
