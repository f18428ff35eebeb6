// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/** What a source takes with it: what it held, what KPIs took from it, and what flowed from it or through it. */
final class DataLosses implements Consequence {
    private final Business business;
    private final TakenAway taken;

    DataLosses(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    @Override
    public void of(Named gone) {
        if (gone instanceof Source source) {
            held(source);
            kpis(source);
            fed(source);
        }
    }

    private void held(Source gone) {
        var lost = new LinkedHashSet<Datum>();
        var left = new LinkedHashSet<Datum>();
        for (Datum held : business.holdings().of(gone)) {
            for (Datum datum : Datum.all(held.information())) {
                var holders = business.holdings().holders(datum);
                if (taken.isAnyLeft(holders)) {
                    left.add(datum);
                } else if (!holders.isEmpty()) {
                    lost.add(datum);
                }
            }
        }
        InformationLoss.tell(lost, left, Loss.INFORMATION_UNHELD, gone, taken);
    }

    private void kpis(Source gone) {
        for (Kpi kpi : business.measuring().takers(gone)) {
            var sources = kpi.getFrom().stream().map(SourceUse::getSource).map(Resolved::one)
                    .filter(source -> source != null).toList();
            if (taken.areAllGone(sources)) {
                taken.falls(kpi, Loss.KPI_WITHOUT_SOURCE, gone);
            }
        }
    }

    private void fed(Source gone) {
        for (Datum datum : business.holdings().data()) {
            var carriers = business.flows().carriers(datum);
            if (carriers.stream().noneMatch(flow -> flow.getFrom() == gone)) {
                continue;
            }
            var feeds = business.flows().feeds(datum);
            var masters = feeds.masters().stream().filter(master -> !taken.isGone(master)).toList();
            var left = reached(masters, carriers, taken::isGone).keySet();
            var ways = reached(List.of(gone), carriers, source -> false);
            for (Source copy : business.holdings().holders(datum)) {
                if (feeds.to(copy).isPresent() && !left.contains(copy) && ways.containsKey(copy)) {
                    taken.loses(copy, Loss.COPY_NOT_FED, way(copy, ways));
                }
            }
        }
    }

    private interface Closed {
        boolean isClosed(Source source);
    }

    /** The sources that flows lead to, each with the one before it; null before a start. */
    private static Map<Source, Source> reached(Collection<Source> starts, List<Flow> flows, Closed closed) {
        var before = new HashMap<Source, Source>();
        starts.forEach(start -> before.put(start, null));
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            var from = open.remove();
            for (Flow flow : flows) {
                if (flow.getFrom() == from && !closed.isClosed(flow.getTo()) && !before.containsKey(flow.getTo())) {
                    before.put(flow.getTo(), from);
                    open.add(flow.getTo());
                }
            }
        }
        return before;
    }

    private static List<Named> way(Source to, Map<Source, Source> before) {
        var way = new ArrayList<Named>();
        for (Source at = to; at != null; at = before.get(at)) {
            way.add(at);
        }
        return way.reversed();
    }
}
