// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private static final String BLOCK = "block ";
    private static final String CARD = "card ";

    private final Map<Block, Group> blocks = new LinkedHashMap<>();
    private final Map<String, Group> cards = new HashMap<>();
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
        blocks.clear();
        cards.clear();
        if (other != null) {
            other.scene().nodes().forEach(node -> blockOf(node).ifPresent(block -> blocks.put(block, (Group) node)));
            blocks.values().stream().flatMap(block -> block.children().stream()).filter(Sheet::isCard).map(Group.class::cast)
                    .forEach(card -> cards.putIfAbsent(card.element(), card));
        }
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
        return Stream.concat(Stream.of(page), scene.nodes().stream().filter(node -> blockOf(node).isEmpty())
                .filter(node -> lens || !(node instanceof Group group && group.kind().equals("legend")))).toList();
    }

    /** The blocks that are painted, in the order of painting. */
    List<Block> blocks() {
        return List.copyOf(blocks.keySet());
    }

    /** What a block paints itself, behind its cards. */
    List<Node> nodes(Block block) {
        return children(block).stream().filter(node -> !isCard(node)).flatMap(node -> seen(node).stream()).toList();
    }

    Bounds bounds(Block block) {
        return group(block).map(Group::bounds).orElse(new Bounds(0, 0, 0, 0));
    }

    /** The qualified names of the items that a block shows, in the order of painting. */
    List<String> cards(Block block) {
        return children(block).stream().filter(Sheet::isCard).map(node -> ((Group) node).element()).distinct().toList();
    }

    /** What a card paints. */
    List<Node> nodes(String card) {
        return cardGroup(card).map(group -> group.children().stream().flatMap(node -> seen(node).stream()).toList())
                .orElse(List.of());
    }

    Bounds bounds(String card) {
        return cardGroup(card).map(Group::bounds).orElse(new Bounds(0, 0, 0, 0));
    }

    /** What a pointer on a card is told of it. */
    String title(String card) {
        return cardGroup(card).map(Group::title).orElse("");
    }

    /** The kind of the badge of a card at a place of the scene; empty where there is none. */
    Optional<String> badge(String card, double x, double y) {
        return lens ? cardGroup(card).stream().flatMap(group -> group.children().stream()).filter(Sheet::isBadge)
                .filter(node -> node.bounds().grown(2).contains(x, y)).map(node -> ((Group) node).kind()).findFirst()
                : Optional.empty();
    }

    private Optional<Group> group(Block block) {
        return Optional.ofNullable(blocks.get(block));
    }

    private List<Node> children(Block block) {
        return group(block).map(Group::children).orElse(List.of());
    }

    private Optional<Group> cardGroup(String card) {
        return Optional.ofNullable(cards.get(card));
    }

    private static Optional<Block> blockOf(Node node) {
        return node instanceof Group group && group.kind().startsWith(BLOCK)
                ? Block.find(group.kind().substring(BLOCK.length())) : Optional.empty();
    }

    private static boolean isCard(Node node) {
        return node instanceof Group group && group.kind().startsWith(CARD);
    }

    /** A node as it is seen with or without the data glasses. */
    private List<Node> seen(Node node) {
        if (lens || !(node instanceof Group group)) {
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
