// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.lineage.Edge.Kind;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;
import org.databril.model.bmc.Stream;

/** What following data up and down has in common: the steps found, and what is followed at which source. */
abstract class Trace {
    final Business business;
    final Set<Edge> edges = new LinkedHashSet<>();
    final Followed followed = new Followed();
    private final Deque<Source> open = new ArrayDeque<>();

    Trace(Business business) {
        this.business = business;
    }

    /** Goes on from a source with what is followed there. */
    abstract void step(Source source, Set<Datum> data);

    final void follow(Source source, Set<Datum> data) {
        if (!Followed.isNothing(data) && followed.add(source, data)) {
            open.add(source);
        }
    }

    final void run() {
        while (!open.isEmpty()) {
            var source = open.remove();
            step(source, followed.at(source));
        }
    }

    /** What of the followed data a flow carries; one that does not say what it carries takes part only in everything. */
    final Set<Datum> carried(Flow flow, Set<Datum> data) {
        var carried = business.flows().carried(flow);
        return carried.isEmpty() && data == Followed.ALL ? Followed.ALL : Followed.common(carried, data);
    }

    /** What a KPI takes from a source: what it names, else everything. */
    final Set<Datum> taken(SourceUse use) {
        if (use.getParts().isEmpty()) {
            return Followed.ALL;
        }
        var data = new LinkedHashSet<Datum>();
        use.getParts().forEach(part -> data.addAll(business.holdings().meant(part, use.getSource())));
        return data;
    }

    /** What an item records in a source; everything where it only says that it is recorded there; nothing where not. */
    final Set<Datum> recorded(Item item, Source source) {
        var plain = switch (item) {
            case Stream stream -> stream.getRecordedIn();
            case Cost cost -> cost.getRecordedIn();
            case Segment segment -> segment.getPurchaseSources();
            default -> List.<Source>of();
        };
        if (plain.contains(source)) {
            return Followed.ALL;
        }
        var data = new LinkedHashSet<Datum>();
        for (Recording recording : Market.recordings(item)) {
            if (recording.getSources().contains(source)) {
                recording.getParts().forEach(part -> data.addAll(meant(part.getInformation(), business.holdings()
                        .meant(part, source))));
            }
        }
        return data;
    }

    /** Where a source holds nothing of an information that is recorded in it, the information itself is followed. */
    private static Set<Datum> meant(Information information, Set<Datum> held) {
        return held.isEmpty() && Resolved.one(information) != null ? Set.of(Datum.whole(information)) : held;
    }

    final List<Source> sources(Item item) {
        var all = new LinkedHashSet<Source>();
        switch (item) {
            case Stream stream -> all.addAll(Resolved.of(stream.getRecordedIn()));
            case Cost cost -> all.addAll(Resolved.of(cost.getRecordedIn()));
            case Segment segment -> all.addAll(Resolved.of(segment.getPurchaseSources()));
            default -> Market.recordings(item).forEach(recording -> all.addAll(Resolved.of(recording.getSources())));
        }
        return List.copyOf(all);
    }

    final void recording(Item item, Source source) {
        edges.add(Edge.of(item, Kind.RECORDS, source));
    }
}
