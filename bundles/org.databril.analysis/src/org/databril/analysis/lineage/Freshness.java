// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Delay;
import org.databril.analysis.view.FeedPath;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/**
 * How fresh a KPI can be at best, given the flows that feed its sources: the slowest of the best paths to what it takes.
 * What a source has as master, or what nothing feeds, is there at once.
 *
 * @param delay the shortest refresh that makes sense; unknown where a flow on the way does not say how often it runs
 * @param path the flows that make it so, the last of them into a source of the KPI
 */
public record Freshness(Frequency delay, FeedPath path) {

    /** The freshness of a KPI; empty where no flow limits it. */
    public static Optional<Freshness> of(Kpi kpi, Business business) {
        var paths = new ArrayList<FeedPath>();
        for (SourceUse use : kpi.getFrom()) {
            var source = Resolved.one(use.getSource());
            if (source != null) {
                taken(use, source, business).forEach(datum -> feed(datum, source, business).ifPresent(paths::add));
            }
        }
        return paths.stream().map(path -> new Freshness(path.delay(), path))
                .max(Comparator.comparingInt(freshness -> Delay.rank(freshness.delay())));
    }

    private static Set<Datum> taken(SourceUse use, Source source, Business business) {
        if (use.getParts().isEmpty()) {
            return business.holdings().of(source);
        }
        var data = new LinkedHashSet<Datum>();
        use.getParts().forEach(part -> data.addAll(business.holdings().meant(part, source)));
        return data;
    }

    private static Optional<FeedPath> feed(Datum datum, Source source, Business business) {
        var masters = business.holdings().masters(datum);
        if (masters.contains(source)) {
            return Optional.empty();
        }
        if (!masters.isEmpty()) {
            return business.flows().feeds(datum).to(source);
        }
        // Without a master nobody knows where it starts: the fastest flow straight into the source counts.
        return business.flows().carriers(datum).stream().filter(flow -> flow.getTo() == source)
                .min(Comparator.comparingInt((Flow flow) -> Delay.rank(flow.getFrequency())))
                .map(flow -> new FeedPath(List.of(flow)));
    }
}
