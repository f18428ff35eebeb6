// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.parts.Badges;
import org.databril.diagram.parts.Heading;
import org.databril.diagram.parts.Icons;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.parts.Words;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Source;

/** The linkage picture, from a graph to a scene. */
final class LinkagePicture {

    private static final double MARGIN = 28;
    private static final double LEAST_WIDTH = 760;
    private static final List<String> PARTS = List.of("linkage.happens", "linkage.recorded", "linkage.tells");

    private final DiagramInput input;
    private final LinkageGraph graph;
    private final Words words;
    private final PlaceCard cards;
    private final Map<Place, Piece> placed = new HashMap<>();
    private final Map<Link, Piece> labels = new LinkedHashMap<>();

    LinkagePicture(DiagramInput input, CanvasView view, LinkageGraph graph) {
        this.input = input;
        this.graph = graph;
        this.words = new Words(input.language());
        this.cards = new PlaceCard(view, words, input.focus());
        graph.places().forEach(place -> placed.put(place, cards.of(place, heightForEdges(place))));
        graph.links().forEach(link -> labels.put(link,
            link.flow().map(flow -> FlowLabel.of(flow, words)).orElse(Piece.NOTHING)));
    }

    /** Every end of an edge at a side of a card needs room beside the others. */
    private double heightForEdges(Place place) {
        long in = graph.links().stream().filter(link -> link.to().equals(place)).filter(link -> alone(link, place)).count();
        long out = graph.links().stream().filter(link -> link.from().equals(place)).filter(link -> alone(link, place)).count();
        return (Math.max(in, out) + 2) * LinkageLayout.PORT;
    }

    private static boolean alone(Link link, Place place) {
        return link.flow().isPresent() || !(place instanceof Place.Recorded);
    }

    Scene scene() {
        LinkageLayout layout = new LinkageLayout(graph, placed::get, labels::get);
        double inner = Math.max(LEAST_WIDTH - 2 * MARGIN, layout.width());
        Piece heading = Heading.of(input.canvas(), what(), "", words, inner);
        double parts = MARGIN + heading.height() + 22;
        double top = parts + 26;
        double left = MARGIN + (inner - layout.width()) / 2;
        List<Node> nodes = new ArrayList<>(heading.at(MARGIN, MARGIN));
        double below = top;
        if (graph.places().isEmpty()) {
            Piece nothing = Paragraph.of(words.text("linkage.empty"), Type.QUESTION, Ink.MUTED, inner);
            nodes.addAll(nothing.at(MARGIN, parts));
            below = parts + nothing.height();
        } else {
            nodes.addAll(partNames(layout, left, parts));
            nodes.addAll(edges(layout, left, top));
            graph.places().forEach(place -> {
                Bounds at = layout.bounds(place);
                nodes.addAll(placed.get(place).at(left + at.x(), top + at.y()));
            });
            below = top + layout.height();
        }
        Piece legend = Piece.flow(24, 4, inner, legend());
        if (!legend.isEmpty()) {
            nodes.add(Group.of("legend", legend.at(MARGIN, below + 28)));
            below += 28 + legend.height();
        }
        String name = Names.display(input.canvas());
        return new Scene("linkage", name + " · " + what(), words.text("linkage.described", name, counts()),
            input.language().id(), Math.ceil(inner + 2 * MARGIN), Math.ceil(below + MARGIN - 4), nodes);
    }

    private String what() {
        String title = words.text("linkage.title");
        return input.focus().map(focus -> title + " " + words.text("linkage.focus", Names.display(focus))).orElse(title);
    }

    private String counts() {
        return words.count("source", (int) graph.places().stream().filter(Place.Recorded.class::isInstance).count()) + ", "
            + words.count("kpi", (int) graph.places().stream().filter(Place.Telling.class::isInstance).count());
    }

    private List<Node> partNames(LinkageLayout layout, double left, double y) {
        List<Node> nodes = new ArrayList<>();
        for (int part = 0; part < PARTS.size(); part++) {
            int wanted = part;
            OptionalDouble start = graph.places().stream().filter(place -> place.part() == wanted)
                .mapToDouble(place -> layout.bounds(place).x()).min();
            if (start.isPresent()) {
                double width = part == 1 ? 260 : placedWidth(part);
                nodes.addAll(Paragraph.of(words.text(PARTS.get(part)), Type.HEADING, Ink.INK, width)
                    .at(left + start.getAsDouble(), y));
            }
        }
        return nodes;
    }

    private double placedWidth(int part) {
        return graph.places().stream().filter(place -> place.part() == part).mapToDouble(place -> placed.get(place).width())
            .max().orElse(0);
    }

    /** Thin edges lie below the others. */
    private List<Node> edges(LinkageLayout layout, double left, double top) {
        List<Node> thin = new ArrayList<>();
        List<Node> thick = new ArrayList<>();
        for (Link link : graph.links()) {
            FlowStyle style = FlowStyle.of(link);
            double[] points = layout.points(link);
            for (int i = 0; i < points.length; i++) {
                points[i] += i % 2 == 0 ? left : top;
            }
            Look look = style.look();
            List<Node> parts = new ArrayList<>(Route.of(points, look));
            if (link.flow().isEmpty()) {
                thin.add(Group.of("edge " + style.id(), parts));
                continue;
            }
            Flow flow = link.flow().get();
            if (!labels.get(link).isEmpty()) {
                Bounds at = layout.label(link);
                parts.add(Group.of("label", labels.get(link).at(left + at.x(), top + at.y())));
            }
            thick.add(new Group("flow " + style.id(), Names.qualified(flow), FlowLabel.title(flow, words), parts));
        }
        thin.addAll(thick);
        return thin;
    }

    private List<Piece> legend() {
        List<Piece> entries = new ArrayList<>();
        for (FlowStyle style : FlowStyle.values()) {
            if (graph.links().stream().anyMatch(link -> FlowStyle.of(link) == style)) {
                Look look = style.look();
                entries.add(Badges.legend(Icons.edge(look), words.text("linkage." + style.id())));
            }
        }
        List<Source> sources = graph.places().stream().filter(Place.Recorded.class::isInstance)
            .map(place -> ((Place.Recorded) place).source()).toList();
        if (sources.stream().flatMap(source -> source.getHoldings().stream()).anyMatch(Holding::isMaster)) {
            entries.add(Badges.legend(Icons.master(Ink.DATA), words.text("linkage.master")));
        }
        return entries;
    }
}
