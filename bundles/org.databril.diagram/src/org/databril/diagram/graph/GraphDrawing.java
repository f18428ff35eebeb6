// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;

/**
 * A picture of places and links with what of it shows which; free of the model, and the same for the same input.
 *
 * @param scene the picture
 * @param cards the places, in the order of painting
 * @param lines the links, in the order of painting, which is before all cards
 * @param frame what cards and lines were given to be in
 */
public record GraphDrawing(Scene scene, List<Card> cards, List<Line> lines, Bounds frame) {

    /** Copies the lists. */
    public GraphDrawing {
        cards = List.copyOf(cards);
        lines = List.copyOf(lines);
    }

    /**
     * A place.
     *
     * @param key what tells it from the others
     * @param elements the qualified names of what it stands for: one, or several that are drawn as one
     * @param part of the picture it stands in: 0 happens, 1 is recorded, 2 tells, 3 is told about
     * @param place where it is
     * @param group what is painted
     */
    public record Card(String key, List<String> elements, int part, Bounds place, Group group) {

        /** Copies the names. */
        public Card {
            elements = List.copyOf(elements);
        }

        /** The element it stands for; empty for several. */
        public Optional<String> element() {
            return elements.size() == 1 ? Optional.of(elements.getFirst()) : Optional.empty();
        }

        Card at(double x, double y) {
            double dx = x - place.x();
            double dy = y - place.y();
            return dx == 0 && dy == 0 ? this
                : new Card(key, elements, part, new Bounds(x, y, place.width(), place.height()), group.moved(dx, dy));
        }
    }

    /**
     * A link.
     *
     * @param key what tells it from the others
     * @param from the key of the card where it starts
     * @param to the key of the card where it ends
     * @param flows the qualified names of the flows it is; empty where it is none
     * @param style how it is drawn
     * @param points along its middle, as x, y, x, y, …
     * @param group what is painted
     */
    public record Line(String key, String from, String to, List<String> flows, FlowStyle style, List<Double> points,
        Group group) {

        /** Copies the lists. */
        public Line {
            flows = List.copyOf(flows);
            points = List.copyOf(points);
        }

        /** The flow it is; empty where it is none, or several. */
        public Optional<String> flow() {
            return flows.size() == 1 ? Optional.of(flows.getFirst()) : Optional.empty();
        }

        /** The same elsewhere. */
        Line along(double[] way, List<Node> painted) {
            return new Line(key, from, to, flows, style, Arrays.stream(way).boxed().toList(),
                new Group(group.kind(), group.element(), group.title(), painted));
        }
    }

    /** The card with a key. */
    public Optional<Card> card(String key) {
        return cards.stream().filter(card -> card.key().equals(key)).findFirst();
    }

    /** The line with a key. */
    public Optional<Line> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    /** Where each card is, by its key. */
    public Map<String, Bounds> places() {
        Map<String, Bounds> places = new LinkedHashMap<>();
        cards.forEach(card -> places.put(card.key(), card.place()));
        return places;
    }

    /** What of the scene is neither a card nor a line, in the order of painting. */
    public List<Node> ground() {
        // the very same objects, as to look into all of them takes long
        Set<Node> others = Collections.newSetFromMap(new IdentityHashMap<>());
        cards.forEach(card -> others.add(card.group()));
        lines.forEach(line -> others.add(line.group()));
        return scene.nodes().stream().filter(node -> !others.contains(node)).toList();
    }

    /**
     * What is seen on the way to another drawing: cards and lines that both have are between their places, new ones are
     * there from the start, and what is gone is gone.
     *
     * @param share how far it has come, between 0 and 1
     */
    public GraphDrawing towards(GraphDrawing other, double share) {
        if (share >= 1) {
            return other;
        }
        Map<String, Bounds> before = places();
        Map<String, Line> drawn = new LinkedHashMap<>();
        lines.forEach(line -> drawn.put(line.key(), line));
        List<Card> cardsThere = new ArrayList<>();
        for (Card card : other.cards) {
            Bounds was = before.getOrDefault(card.key(), card.place());
            cardsThere.add(card.at(between(was.x(), card.place().x(), share), between(was.y(), card.place().y(), share)));
        }
        List<Line> linesThere = new ArrayList<>();
        for (Line line : other.lines) {
            Line was = drawn.get(line.key());
            linesThere.add(was == null ? line : Route.between(was, line, share));
        }
        List<Node> nodes = new ArrayList<>(other.ground());
        linesThere.forEach(line -> nodes.add(line.group()));
        cardsThere.forEach(card -> nodes.add(card.group()));
        Scene to = other.scene;
        return new GraphDrawing(new Scene(to.diagram(), to.title(), to.description(), to.language(), to.width(), to.height(),
            nodes), cardsThere, linesThere, other.frame);
    }

    static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
