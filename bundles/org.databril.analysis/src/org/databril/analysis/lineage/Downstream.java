// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.LinkedHashSet;
import java.util.Set;

import org.databril.analysis.lineage.Edge.Kind;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Monitor;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Source;

/**
 * Where something goes: from an item to the sources in which it is recorded and to what needs it, from a source along the
 * flows to other sources, to the KPIs that take from them and to what those measure.
 */
final class Downstream extends Trace {
    private final Set<Item> needed = new LinkedHashSet<>();

    Downstream(Business business) {
        super(business);
    }

    Set<Edge> from(Named element) {
        switch (element) {
            case Source source -> follow(source, Followed.ALL);
            case Kpi kpi -> tells(kpi);
            case Attribute attribute -> held(Datum.of(attribute));
            case Information information -> Datum.all(information).forEach(this::held);
            case Item item -> item(item);
            default -> { /* nothing goes anywhere from a promise or anything else */ }
        }
        run();
        return edges;
    }

    @Override
    void step(Source source, Set<Datum> data) {
        for (Flow flow : business.flows().from(source)) {
            var carried = carried(flow, data);
            if (!Followed.isNothing(carried)) {
                edges.add(Edge.flow(flow));
                follow(flow.getTo(), carried);
            }
        }
        for (Kpi kpi : business.measuring().takers(source)) {
            var takes = kpi.getFrom().stream().filter(use -> use.getSource() == source)
                    .anyMatch(use -> !Followed.isNothing(Followed.common(taken(use), data)));
            if (takes) {
                edges.add(Edge.of(source, Kind.FEEDS, kpi));
                tells(kpi);
            }
        }
        if (data == Followed.ALL) {
            monitored(source);
        }
    }

    private void held(Datum datum) {
        for (Source source : business.holdings().holders(datum)) {
            edges.add(Edge.of(source, Kind.HOLDS, datum.element()));
            follow(source, Set.of(datum));
        }
    }

    private void tells(Kpi kpi) {
        business.measuring().measured(kpi).forEach(element -> edges.add(Edge.of(kpi, Kind.MEASURES, element)));
        monitored(kpi);
    }

    private void monitored(Monitor monitor) {
        business.all(Provision.class).stream()
                .filter(provision -> Resolved.of(provision.getMonitoredBy()).contains(monitor))
                .forEach(provision -> edges.add(Edge.of(monitor, Kind.MEASURES, provision)));
    }

    private void item(Item item) {
        for (Source source : sources(item)) {
            recording(item, source);
            follow(source, recorded(item, source));
        }
        needed(item);
    }

    private void needed(Item item) {
        if (!needed.add(item)) {
            return;
        }
        switch (item) {
            case Provision provision -> business.needs().needers(provision).forEach(needer -> needed(needer, provision));
            case Partner partner -> {
                business.needs().provided(partner).forEach(provision -> needed(provision, partner));
                business.all(Channel.class).stream().filter(channel -> channel.getVia() == partner)
                        .forEach(channel -> needed(channel, partner));
            }
            default -> { /* nothing needs any other item */ }
        }
    }

    private void needed(Item needer, Item what) {
        edges.add(Edge.of(needer, Kind.NEEDS, what));
        needed(needer);
    }
}
