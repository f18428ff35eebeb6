// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.graph.GraphDrawing.Card;
import org.databril.diagram.graph.GraphDrawing.Line;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;

/** What the page shows at the moment: a linkage, where its parts are just now, how large, and what of it steps back. */
final class LinkageSheet {
    private final Map<String, Card> cards = new LinkedHashMap<>();
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final Map<String, List<Line>> ofCard = new HashMap<>();
    private Linkage linkage;
    private GraphDrawing seen;
    private List<Node> ground = List.of();
    private Frame frame = new Frame(Theme.LIGHT, 1);
    private Predicate<Linkage.Element> looked = element -> true;

    /** What stands for a part of the picture among the parts of the viewer. */
    sealed interface Key {
        /** A card. */
        record OfCard(String key) implements Key {
        }

        /** A line. */
        record OfLine(String key) implements Key {
        }
    }

    Optional<Linkage> linkage() {
        return Optional.ofNullable(linkage);
    }

    /** Shows a linkage; null for none. What of it is seen is to be said then. */
    void show(Linkage other) {
        linkage = other;
    }

    /** Lets the drawing of the linkage be seen, or what is on the way to it; null for nothing. */
    void see(GraphDrawing drawing) {
        seen = drawing;
        cards.clear();
        lines.clear();
        ofCard.clear();
        if (drawing == null) {
            ground = List.of();
            return;
        }
        drawing.cards().forEach(card -> cards.put(card.key(), card));
        drawing.lines().forEach(line -> {
            lines.put(line.key(), line);
            Set.of(line.from(), line.to()).forEach(end -> ofCard.computeIfAbsent(end, key -> new ArrayList<>()).add(line));
        });
        var page = new Box(0, 0, drawing.scene().width(), drawing.scene().height(), 0, Look.filled(Ink.PAPER));
        ground = Stream.concat(Stream.of(page), drawing.ground().stream()).toList();
    }

    Optional<Scene> scene() {
        return Optional.ofNullable(seen).map(GraphDrawing::scene);
    }

    Frame frame() {
        return frame;
    }

    void frame(Frame other) {
        frame = other;
    }

    /** What is looked for; the rest steps back. */
    void look(Predicate<Linkage.Element> wanted) {
        looked = wanted;
    }

    boolean isFaded(Card card) {
        return linkage != null && card.elements().stream().flatMap(name -> linkage.element(name).stream()).noneMatch(looked);
    }

    /** A line is in front with both its ends, or where it is looked for itself. */
    boolean isFaded(Line line) {
        boolean own = line.flows().stream().flatMap(name -> linkage.element(name).stream()).anyMatch(looked);
        return !own && Stream.of(line.from(), line.to()).map(cards::get).anyMatch(this::isFaded);
    }

    List<Node> ground() {
        return ground;
    }

    /** The parts in the order of painting. */
    List<Key> keys() {
        return Stream.<Key>concat(lines.keySet().stream().map(Key.OfLine::new), cards.keySet().stream().map(Key.OfCard::new)).toList();
    }

    Optional<Card> card(String key) {
        return Optional.ofNullable(cards.get(key));
    }

    Optional<Line> line(String key) {
        return Optional.ofNullable(lines.get(key));
    }

    /** The lines that start or end at a card. */
    List<Line> linesAt(String card) {
        return ofCard.getOrDefault(card, List.of());
    }

    /** The part that shows an element, alone or among others. */
    Optional<Key> keyOf(String element) {
        return cards.values().stream().filter(card -> card.elements().contains(element)).map(card -> (Key) new Key.OfCard(card.key()))
                .findFirst().or(() -> lines.values().stream().filter(line -> line.flows().contains(element))
                        .map(line -> (Key) new Key.OfLine(line.key())).findFirst());
    }
}
