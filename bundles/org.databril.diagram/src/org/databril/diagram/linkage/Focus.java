// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.Link;
import org.databril.diagram.graph.Place;
import org.databril.diagram.view.CanvasView;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Dashboard;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Source;

/** Keeps of a graph what leads to an element and what it leads to. */
final class Focus {

    private final Named element;
    private final CanvasView view;
    private final OptionalInt hops;

    /**
     * Keeps what is around an element.
     *
     * @param hops how many steps away, whichever way; empty for all that leads to it and all it leads to
     */
    Focus(Named element, CanvasView view, OptionalInt hops) {
        this.element = element;
        this.view = view;
        this.hops = hops;
    }

    static boolean fits(Named element) {
        return Stream.of(Item.class, Source.class, Flow.class, Information.class, Attribute.class, Kpi.class, Promise.class,
            Dashboard.class).anyMatch(kind -> kind.isInstance(element));
    }

    Graph in(Graph graph) {
        List<Link> links = graph.links().stream().filter(this::carries).toList();
        Set<Place> starts = new LinkedHashSet<>(graph.places().stream().filter(this::shows).toList());
        Set<Place> kept = hops.isPresent() ? near(starts, links, hops.getAsInt()) : onTheWay(starts, links);
        return new Graph(graph.places().stream().filter(kept::contains).toList(),
            links.stream().filter(link -> kept.contains(link.from()) && kept.contains(link.to())).toList());
    }

    private static Set<Place> onTheWay(Set<Place> starts, List<Link> links) {
        Set<Place> kept = new LinkedHashSet<>(reached(starts, links, true));
        kept.addAll(reached(starts, links, false));
        return kept;
    }

    private static Set<Place> near(Set<Place> starts, List<Link> links, int hops) {
        Set<Place> kept = new LinkedHashSet<>(starts);
        for (int hop = 0; hop < hops; hop++) {
            Set<Place> next = new LinkedHashSet<>();
            links.stream().filter(link -> kept.contains(link.from()) || kept.contains(link.to()))
                .forEach(link -> next.addAll(List.of(link.from(), link.to())));
            if (!kept.addAll(next)) {
                break;
            }
        }
        return kept;
    }

    /** About an information only the flows that carry it count; about anything else all do. */
    private boolean carries(Link link) {
        return switch (element) {
            case Information information -> link.flow().map(flow -> parts(flow.getCarries().stream(), information, null))
                .orElse(true);
            case Attribute attribute -> link.flow()
                .map(flow -> parts(flow.getCarries().stream(), (Information) attribute.eContainer(), attribute))
                .orElse(true);
            default -> true;
        };
    }

    private static boolean parts(Stream<InformationPart> parts, Information information, Attribute attribute) {
        return parts.anyMatch(part -> part.getInformation() == information && (attribute == null
            || part.getAttributes().isEmpty() || part.getAttributes().contains(attribute)));
    }

    private boolean shows(Place place) {
        return switch (place) {
            case Place.Happening(Item item) -> item == element;
            case Place.Folded folded -> false;
            case Place.Recorded(Source source) -> source == element || ends(source) || holds(source);
            case Place.Telling(Kpi kpi) -> kpi == element || tells(kpi);
            case Place.Concerned concerned -> false;
        };
    }

    private boolean ends(Source source) {
        return element instanceof Flow flow && (flow.getFrom() == source || flow.getTo() == source);
    }

    private boolean holds(Source source) {
        Stream<InformationPart> held = source.getHoldings().stream().flatMap(holding -> holding.getParts().stream());
        return switch (element) {
            case Information information -> parts(held, information, null);
            case Attribute attribute -> parts(held, (Information) attribute.eContainer(), attribute);
            default -> false;
        };
    }

    private boolean tells(Kpi kpi) {
        return switch (element) {
            case Item item -> view.measuring(item).contains(kpi);
            case Promise promise -> view.measured(kpi).contains(promise);
            case Dashboard dashboard -> dashboard.getKpis().contains(kpi);
            default -> false;
        };
    }

    private static Set<Place> reached(Set<Place> starts, List<Link> links, boolean forward) {
        Set<Place> reached = new LinkedHashSet<>(starts);
        Deque<Place> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            Place place = open.removeFirst();
            for (Link link : links) {
                Place here = forward ? link.from() : link.to();
                Place there = forward ? link.to() : link.from();
                if (link.exists() && here.equals(place) && reached.add(there)) {
                    open.addLast(there);
                }
            }
        }
        return reached;
    }
}
