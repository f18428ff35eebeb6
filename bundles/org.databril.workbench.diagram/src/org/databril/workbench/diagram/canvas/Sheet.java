// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Theme;
import org.databril.workbench.diagram.draw.SceneFigure.Frame;

/** What the page shows at the moment: a drawn canvas, how large, and what of it steps back. */
final class Sheet {
    private Places places = Places.NONE;
    private Drawn drawn;
    private Frame frame = new Frame(Theme.LIGHT, 1);
    private boolean lens = true;
    private boolean comparing;
    private Predicate<Drawn.Card> focus = card -> true;

    Optional<Drawn> drawn() {
        return Optional.ofNullable(drawn);
    }

    void show(Drawn other) {
        drawn = other;
        places = other == null ? Places.NONE : other.places();
    }

    Frame frame() {
        return frame;
    }

    void frame(Frame other) {
        frame = other;
    }

    /** Shows what the data glasses see, or hides it. */
    void lens(boolean on) {
        lens = on;
    }

    boolean lens() {
        return lens;
    }

    /** Shows what differs from the canvas that this one is based on, or does not. */
    void comparing(boolean on) {
        comparing = on;
    }

    Optional<Compared> compared() {
        return comparing ? drawn().flatMap(Drawn::compared) : Optional.empty();
    }

    /** What is looked for; the rest steps back. */
    void focus(Predicate<Drawn.Card> looked) {
        focus = looked;
    }

    boolean isFaded(String name) {
        return drawn().flatMap(d -> d.card(name)).filter(focus).isEmpty();
    }

    /** What is painted behind the blocks. */
    List<Node> ground() {
        if (drawn == null) {
            return List.of();
        }
        var scene = drawn.scene();
        var page = new Box(0, 0, scene.width(), scene.height(), 0, Look.filled(Ink.PAPER));
        return Stream.concat(Stream.of(page), places.ground().stream()
                .filter(node -> lens || !(node instanceof Group group && group.kind().equals("legend")))).toList();
    }

    /** The blocks that are painted, in the order of painting. */
    List<Block> blocks() {
        return List.copyOf(places.blocks().keySet());
    }

    /** What a block paints itself, behind its cards. */
    List<Node> nodes(Block block) {
        return seen(places.block(block).own());
    }

    Bounds bounds(Block block) {
        return places.block(block).bounds();
    }

    /** The qualified names of the items that a block shows, in the order of painting. */
    List<String> cards(Block block) {
        return places.block(block).cards();
    }

    /** What a card paints. */
    List<Node> nodes(String card) {
        return seen(places.card(card).own());
    }

    Bounds bounds(String card) {
        return places.card(card).bounds();
    }

    /** What a pointer on a card is told of it. */
    String title(String card) {
        return places.card(card).group().title();
    }

    /** The kind of the badge of a card at a place of the scene; empty where there is none. */
    Optional<String> badge(String card, double x, double y) {
        return lens ? places.card(card).own().stream().filter(Sheet::isBadge)
                .filter(node -> node.bounds().grown(2).contains(x, y)).map(node -> ((Group) node).kind()).findFirst()
                : Optional.empty();
    }

    private List<Node> seen(List<Node> nodes) {
        return lens ? nodes : nodes.stream().flatMap(node -> seen(node).stream()).toList();
    }

    /** A node as it is seen without the data glasses. */
    private List<Node> seen(Node node) {
        if (!(node instanceof Group group)) {
            return List.of(node);
        }
        if (isBadge(node)) {
            return List.of();
        }
        var children = new ArrayList<Node>();
        group.children().forEach(child -> children.addAll(seen(child)));
        return List.of(new Group(group.kind(), group.element(), group.title(), children));
    }

    private static boolean isBadge(Node node) {
        return node instanceof Group group && (group.kind().equals("sources") || group.kind().equals("questions")
                || group.kind().equals("coverage") || group.kind().startsWith("state "));
    }
}
