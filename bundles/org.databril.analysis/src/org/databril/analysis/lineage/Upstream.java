// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.LinkedHashSet;
import java.util.List;
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
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Monitor;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/**
 * Where something comes from: of an item or promise the KPIs and sources that tell about it and what it needs, of a KPI its
 * sources, of a source the sources that flows bring data from, and of those the items that record in them.
 */
final class Upstream extends Trace {
    private final Set<Item> needing = new LinkedHashSet<>();

    Upstream(Business business) {
        super(business);
    }

    Set<Edge> from(Named element) {
        switch (element) {
            case Source source -> {
                business.holdings().of(source).forEach(datum -> edges.add(Edge.of(source, Kind.HOLDS, datum.element())));
                follow(source, Followed.ALL);
            }
            case Kpi kpi -> kpi(kpi);
            case Attribute attribute -> recorded(Datum.of(attribute));
            case Information information -> Datum.all(information).forEach(this::recorded);
            case Measurable measurable -> measured(measurable);
            default -> { /* nothing leads to anything else */ }
        }
        run();
        return edges;
    }

    @Override
    void step(Source source, Set<Datum> data) {
        for (Flow flow : business.flows().into(source)) {
            var carried = carried(flow, data);
            if (!Followed.isNothing(carried)) {
                edges.add(Edge.flow(flow));
                follow(flow.getFrom(), carried);
            }
        }
        for (Item item : business.all(Item.class)) {
            if (isRecorded(item, source, data)) {
                recording(item, source);
            }
        }
    }

    private boolean isRecorded(Item item, Source source, Set<Datum> data) {
        if (!sources(item).contains(source)) {
            return false;
        }
        var recorded = recorded(item, source);
        return data == Followed.ALL || recorded != Followed.ALL && !Followed.common(recorded, data).isEmpty();
    }

    /** From where a datum got into the sources that hold it. */
    private void recorded(Datum datum) {
        for (Source source : business.holdings().holders(datum)) {
            edges.add(Edge.of(source, Kind.HOLDS, datum.element()));
            follow(source, Set.of(datum));
        }
    }

    private void kpi(Kpi kpi) {
        for (SourceUse use : kpi.getFrom()) {
            var source = Resolved.one(use.getSource());
            if (source != null) {
                edges.add(Edge.of(source, Kind.FEEDS, kpi));
                var taken = taken(use);
                held(source, taken);
                follow(source, taken == Followed.ALL ? Followed.ALL : taken);
            }
        }
    }

    private void held(Source source, Set<Datum> taken) {
        Followed.common(taken, business.holdings().of(source))
                .forEach(datum -> edges.add(Edge.of(source, Kind.HOLDS, datum.element())));
    }

    private void measured(Measurable element) {
        business.measuring().kpis(element).forEach(kpi -> tells(kpi, element));
        if (element instanceof Proposition proposition) {
            proposition.getPromises().forEach(promise -> business.measuring().kpis(promise).forEach(kpi -> tells(kpi, promise)));
        }
        if (element instanceof Provision provision) {
            Resolved.of(provision.getMonitoredBy()).forEach(monitor -> tells(monitor, provision));
        }
        if (element instanceof Item item) {
            needs(item);
        }
    }

    private void tells(Monitor monitor, Measurable element) {
        edges.add(Edge.of(monitor, Kind.MEASURES, element));
        switch (monitor) {
            case Kpi kpi -> kpi(kpi);
            case Source source -> follow(source, Followed.ALL);
            default -> throw new IllegalArgumentException("Unknown monitor " + monitor);
        }
    }

    private void needs(Item item) {
        if (!needing.add(item)) {
            return;
        }
        for (Provision provision : business.needs().needs(item)) {
            edges.add(Edge.of(item, Kind.NEEDS, provision));
            needs(provision);
        }
        var partners = switch (item) {
            case Provision provision -> List.copyOf(business.needs().providers(provision));
            case Channel channel when Resolved.one(channel.getVia()) != null -> List.of(channel.getVia());
            default -> List.<Partner>of();
        };
        partners.forEach(partner -> edges.add(Edge.of(item, Kind.NEEDS, partner)));
    }
}
