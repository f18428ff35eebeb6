// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;

/**
 * The places that the parts of a graph had in the drawing before, for a graph whose parts and their sizes are the same: what
 * is written on them may be other words.
 *
 * @param before the drawing
 * @param cards where each card was
 * @param lines each line as it was
 * @param labels where its label was
 * @param whole around all of it
 */
record KeptLayout(GraphDrawing before, Map<Place, Bounds> cards, Map<Link, GraphDrawing.Line> lines, Map<Link, Bounds> labels,
    Bounds whole) implements Placing {

    private static final double SAME = 0.001;

    /** The layout of the drawing before; empty where the graph is another. */
    static Optional<KeptLayout> of(Map<Place, GraphDrawing.Card> cards, Map<Link, GraphDrawing.Line> lines,
        Map<Link, Piece> labels, GraphDrawing before) {
        Map<String, GraphDrawing.Line> drawn = new HashMap<>();
        before.lines().forEach(line -> drawn.put(line.key(), line));
        List<String> keys = cards.values().stream().map(GraphDrawing.Card::key).toList();
        if (!keys.equals(before.cards().stream().map(GraphDrawing.Card::key).toList()) || drawn.size() != lines.size()) {
            return Optional.empty();
        }
        Map<String, Bounds> places = before.places();
        Map<Place, Bounds> kept = new HashMap<>();
        for (Map.Entry<Place, GraphDrawing.Card> card : cards.entrySet()) {
            Bounds was = places.get(card.getValue().key());
            if (!isSame(was, card.getValue().place().width(), card.getValue().place().height())) {
                return Optional.empty();
            }
            kept.put(card.getKey(), was);
        }
        Map<Link, GraphDrawing.Line> keptLines = new HashMap<>();
        Map<Link, Bounds> keptLabels = new HashMap<>();
        for (Map.Entry<Link, GraphDrawing.Line> line : lines.entrySet()) {
            GraphDrawing.Line was = drawn.get(line.getValue().key());
            Piece label = labels.get(line.getKey());
            Bounds there = was == null ? null : label(was);
            if (was == null || label.isEmpty() != (there == null) || there != null && !isSame(there, label.width(), label.height())) {
                return Optional.empty();
            }
            keptLines.put(line.getKey(), was);
            keptLabels.put(line.getKey(), there);
        }
        return Optional.of(new KeptLayout(before, kept, keptLines, keptLabels, before.frame()));
    }

    private static Bounds label(GraphDrawing.Line line) {
        return line.group().children().stream().filter(Group.class::isInstance).map(node -> ((Group) node).children().getFirst().bounds())
            .findFirst().orElse(null);
    }

    private static boolean isSame(Bounds was, double width, double height) {
        return was != null && Math.abs(was.width() - width) < SAME && Math.abs(was.height() - height) < SAME;
    }

    @Override
    public Bounds bounds(Place place) {
        return cards.get(place).moved(-whole.x(), -whole.y());
    }

    @Override
    public double[] points(Link link) {
        double[] points = lines.get(link).points().stream().mapToDouble(Double::doubleValue).toArray();
        for (int i = 0; i < points.length; i++) {
            points[i] -= i % 2 == 0 ? whole.x() : whole.y();
        }
        return points;
    }

    @Override
    public Bounds label(Link link) {
        return labels.get(link).moved(-whole.x(), -whole.y());
    }

    @Override
    public double width() {
        return whole.width();
    }

    @Override
    public double height() {
        return whole.height();
    }
}
