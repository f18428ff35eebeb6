// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.lineage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.databril.analysis.evidence.EvidenceChain;
import org.databril.analysis.evidence.EvidenceText;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.lineage.Edge;
import org.databril.analysis.lineage.Freshness;
import org.databril.analysis.lineage.Lineage;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.diagram.graph.FlowStyle;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.Link;
import org.databril.diagram.graph.Place;
import org.databril.diagram.graph.Remark;
import org.databril.diagram.graph.Remarks;
import org.databril.diagram.graph.Story;
import org.databril.diagram.impact.Entering;
import org.databril.diagram.parts.Delays;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Source;

/** A lineage as a graph, with how late data are at its ends. */
final class Trail implements Remarks {

    private static final double SIGN = 15;

    private final Lineage lineage;
    private final Business business;
    private final CanvasView view;
    private final Words words;
    private final Remarks entering;

    Trail(Lineage lineage, Business business, CanvasView view, Words words) {
        this.lineage = lineage;
        this.business = business;
        this.view = view;
        this.words = words;
        this.entering = lineage.element() instanceof Attribute attribute
            ? new Entering(AttributeImpact.of(Datum.of(attribute), business), words) : Remarks.NONE;
    }

    Graph graph() {
        List<Link> links = new ArrayList<>();
        Set<Place> places = new LinkedHashSet<>();
        for (Edge edge : lineage.edges()) {
            if (view.concerns(edge.from()) && view.concerns(edge.to())) {
                switch (edge.kind()) {
                    case FLOW -> links.add(Link.flow(edge.flow()));
                    case HOLDS -> places.add(new Place.Recorded((Source) edge.from()));
                    case RECORDS -> links.add(Link.data(new Place.Happening((Item) edge.from()), place(edge.to())));
                    case FEEDS -> links.add(Link.data(place(edge.from()), place(edge.to())));
                    case MEASURES -> links.add(measures(edge));
                    case NEEDS -> links.add(Link.need(place(edge.to()), place(edge.from())));
                    default -> throw new IllegalArgumentException("Unknown step " + edge.kind());
                }
            }
        }
        if (lineage.element() instanceof Proposition proposition) {
            proposition.getPromises().stream().map(Trail::place)
                .filter(promise -> links.stream().anyMatch(link -> link.to().equals(promise)))
                .forEach(promise -> links.add(Link.data(promise, place(proposition))));
        }
        boolean drawn = links.stream().anyMatch(link -> is(link.from()) || is(link.to()));
        if (!drawn && !(lineage.element() instanceof Attribute) && !(lineage.element() instanceof Information)) {
            places.add(place(lineage.element()));
        }
        return Graph.of(places, links);
    }

    /** A source that monitors an item is one in which it is recorded. */
    private static Link measures(Edge edge) {
        return edge.from() instanceof Source source
            ? Link.data(new Place.Happening((Item) edge.to()), new Place.Recorded(source))
            : Link.data(place(edge.from()), place(edge.to()));
    }

    private boolean is(Place place) {
        return place.subject().filter(lineage.element()::equals).isPresent();
    }

    private static Place place(Named element) {
        return switch (element) {
            case Source source -> new Place.Recorded(source);
            case Kpi kpi -> new Place.Telling(kpi);
            default -> new Place.Concerned(element);
        };
    }

    @Override
    public boolean shows(InformationPart held) {
        return lineage.element() instanceof Information information ? held.getInformation() == information
            : entering.shows(held);
    }

    @Override
    public List<Remark> on(Place place) {
        return place instanceof Place.Telling(Kpi kpi)
            ? Freshness.of(kpi, business).map(this::late).stream().toList() : entering.on(place);
    }

    private Remark late(Freshness freshness) {
        FlowStyle style = freshness.path().isByHand() ? FlowStyle.MANUAL : FlowStyle.AUTOMATIC;
        return new Remark("late", Icons.edge(style.look(), SIGN), Delays.at("kpi.late", freshness.path(), words),
            style.ink());
    }

    Story story() {
        Named element = lineage.element();
        String name = element instanceof Attribute attribute ? words.datum(Datum.of(attribute)) : words.text("quoted", Names.display(element));
        String what = words.text("lineage.of", name);
        String statement = Optional.of(element).filter(Promise.class::isInstance).map(Promise.class::cast)
            .map(promise -> EvidenceText.verdict(EvidenceChain.of(promise, business), words.language()) + ".").orElse("");
        return new Story("lineage", what, words.text("lineage.described", name, "{0}"), statement,
            words.text("lineage.nowhere", name));
    }
}
