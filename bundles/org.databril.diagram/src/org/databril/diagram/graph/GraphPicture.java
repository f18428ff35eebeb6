// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
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
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.text.Type;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Source;

/** A graph as a picture. */
public final class GraphPicture {

    private static final double MARGIN = 28;
    private static final double LEAST_WIDTH = 760;
    private static final double PART_GAP = 12;
    private static final List<String> PARTS = 
        List.of("linkage.happens", "linkage.recorded", "linkage.tells", "graph.concerned");

    private final Graph graph;
    private final Story story;
    private final Words words;
    private final String title;
    private final DoubleFunction<Piece> heading;
    private final List<Piece> legend;
    private final Map<Place, GraphDrawing.Card> cards = new LinkedHashMap<>();
    private final Map<Link, GraphDrawing.Line> lines = new LinkedHashMap<>();
    private final Map<Link, Piece> labels = new HashMap<>();

    /**
     * A picture of a graph with its story and what is said of its places. All that it needs of the model is read here; the
     * rest can be done on any thread.
     */
    public GraphPicture(DiagramInput input, CanvasView view, Graph graph, Story story, Remarks remarks) {
        this.graph = graph;
        this.story = story;
        this.words = new Words(input.language());
        this.title = Names.display(input.canvas()) + " · " + story.what();
        this.heading = Heading.of(input.canvas(), story.what(), "", words);
        this.legend = legend(remarks);
        PlaceCard drawn = new PlaceCard(view, words, input.focus(), remarks, graph);
        graph.places().forEach(place -> cards.put(place, card(place, drawn.of(place, heightForEdges(place)))));
        graph.links().forEach(link -> {
            labels.put(link, FlowLabel.of(link, words));
            lines.put(link, line(link));
        });
    }

    /** The card of a place that has no place yet. */
    private static GraphDrawing.Card card(Place place, Piece piece) {
        List<String> elements = place instanceof Place.Folded folded
            ? folded.elements().stream().map(Names::qualified).toList()
            : place.subject().map(Names::qualified).stream().toList();
        return new GraphDrawing.Card(place.key(), elements, place.part(), new Bounds(0, 0, piece.width(), piece.height()),
            (Group) piece.nodes().getFirst());
    }

    /** The line of a link that has no place yet. */
    private GraphDrawing.Line line(Link link) {
        List<String> flows = link.flows().stream().map(Names::qualified).toList();
        Group group = new Group((flows.isEmpty() ? "edge " : "flow ") + link.style().id(),
            link.flow().map(Names::qualified).orElse(""), FlowLabel.title(link, words), List.of());
        return new GraphDrawing.Line(link.key(), link.from().key(), link.to().key(), flows, link.style(), List.of(), group);
    }

    /** Every end of an edge at a side of a card needs room beside the others. */
    private double heightForEdges(Place place) {
        long in = graph.links().stream().filter(link -> link.to().equals(place)).filter(link -> !link.joinsAt(place)).count();
        long out = graph.links().stream().filter(link -> link.from().equals(place)).filter(link -> !link.joinsAt(place)).count();
        return (Math.max(in, out) + 2) * GraphLayout.PORT;
    }

    /** The picture. */
    public Scene scene() {
        return drawing((GraphDrawing) null).scene();
    }

    /**
     * The picture with what of it shows which.
     *
     * @param before the drawing that it comes after, where cards that are there again keep their order; null for none
     */
    public GraphDrawing drawing(GraphDrawing before) {
        if (before == null) {
            return drawing(new GraphLayout(graph, cards, labels, Map.of()));
        }
        Optional<KeptLayout> kept = KeptLayout.of(cards, lines, labels, before);
        return drawing(kept.isPresent() ? kept.get() : StableLayout.of(graph, cards, labels, before.places()));
    }

    private GraphDrawing drawing(Placing layout) {
        List<GraphDrawing.Line> drawn = new ArrayList<>();
        List<GraphDrawing.Card> placed = new ArrayList<>();
        double inner = Math.max(LEAST_WIDTH - 2 * MARGIN, layout.width());
        Piece head = Piece.column(14, List.of(heading.apply(inner),
            Paragraph.of(story.statement(), Type.LABEL, Ink.INK, inner)));
        double parts = MARGIN + head.height() + 22;
        Piece names = partNames(layout);
        double top = names.isEmpty() ? parts : parts + names.height() + 11;
        double left = MARGIN;
        List<Node> nodes = new ArrayList<>(head.at(MARGIN, MARGIN));
        double below = top;
        if (graph.places().isEmpty()) {
            Piece nothing = Paragraph.of(story.whenEmpty(), Type.QUESTION, Ink.MUTED, inner);
            nodes.addAll(nothing.at(MARGIN, parts));
            below = parts + nothing.height();
        } else {
            nodes.addAll(names.at(left, parts));
            drawn.addAll(lines(layout, left, top));
            drawn.forEach(line -> nodes.add(line.group()));
            cards.forEach((place, card) -> placed.add(card.at(left + layout.bounds(place).x(), top + layout.bounds(place).y())));
            placed.forEach(card -> nodes.add(card.group()));
            below = top + layout.height();
        }
        Piece signs = Piece.flow(24, 4, inner, legend);
        if (!signs.isEmpty()) {
            nodes.add(Group.of("legend", signs.at(MARGIN, below + 28)));
            below += 28 + signs.height();
        }
        Scene scene = new Scene(story.diagram(), title, story.described().replace("{0}", counts()), words.language().id(), Math.ceil(inner + 2 * MARGIN),
            Math.ceil(below + MARGIN - 4), nodes);
        return new GraphDrawing(scene, placed, drawn, new Bounds(left, top, layout.width(), layout.height()));
    }

    private String counts() {
        return words.count("source", (int) graph.places().stream().filter(Place.Recorded.class::isInstance).count()) + ", "
            + words.count("kpi", (int) graph.places().stream().filter(Place.Telling.class::isInstance).count());
    }

    /** What the parts are called, each above the first of its cards and no wider than up to the next part. */
    private Piece partNames(Placing layout) {
        SortedMap<Double, Integer> starts = new TreeMap<>();
        for (Place place : graph.places()) {
            starts.merge(layout.bounds(place).x(), place.part(), Math::min);
        }
        List<Node> nodes = new ArrayList<>();
        double height = 0;
        Set<Integer> named = new HashSet<>();
        for (Map.Entry<Double, Integer> start : starts.entrySet()) {
            if (starts.values().stream().distinct().count() > 1 && named.add(start.getValue())) {
                double end = starts.entrySet().stream().filter(other -> other.getKey() > start.getKey())
                    .filter(other -> !other.getValue().equals(start.getValue())).mapToDouble(Map.Entry::getKey).findFirst()
                    .orElse(layout.width() + PART_GAP);
                Piece name = Paragraph.of(words.text(PARTS.get(start.getValue())), Type.HEADING, Ink.INK,
                    end - start.getKey() - PART_GAP);
                nodes.addAll(name.at(start.getKey(), 0));
                height = Math.max(height, name.height());
            }
        }
        return new Piece(layout.width(), height, nodes);
    }

    /** Thin edges lie below the others. */
    private List<GraphDrawing.Line> lines(Placing layout, double left, double top) {
        List<GraphDrawing.Line> thin = new ArrayList<>();
        List<GraphDrawing.Line> thick = new ArrayList<>();
        for (Link link : graph.links()) {
            double[] points = layout.points(link);
            for (int i = 0; i < points.length; i++) {
                points[i] += i % 2 == 0 ? left : top;
            }
            List<Node> parts = new ArrayList<>(Route.of(points, link.style().look()));
            if (!labels.get(link).isEmpty()) {
                Bounds at = layout.label(link);
                parts.add(Group.of("label", labels.get(link).at(left + at.x(), top + at.y())));
            }
            (link.flows().isEmpty() ? thin : thick).add(lines.get(link).along(points, parts));
        }
        thin.addAll(thick);
        return thin;
    }

    /** Thin edges also tell about something, in pictures that go so far. */
    private String id(FlowStyle style) {
        boolean telling = style == FlowStyle.RECORDS && graph.links().stream()
            .anyMatch(link -> link.style() == style && link.to().part() == 3);
        return telling ? "tells-about" : style.id();
    }

    private List<Piece> legend(Remarks remarks) {
        List<Piece> entries = new ArrayList<>();
        for (FlowStyle style : FlowStyle.values()) {
            if (graph.links().stream().anyMatch(link -> link.style() == style)) {
                entries.add(Badges.legend(Icons.edge(style.look()), words.text("linkage." + id(style))));
            }
        }
        List<Source> sources = graph.places().stream().filter(Place.Recorded.class::isInstance)
            .map(place -> ((Place.Recorded) place).source()).toList();
        if (sources.stream().flatMap(source -> source.getHoldings().stream())
            .anyMatch(held -> held.isMaster() && held.getParts().stream().anyMatch(remarks::shows))) {
            entries.add(Badges.legend(Icons.master(Ink.DATA), words.text("linkage.master")));
        }
        return entries;
    }
}
