// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;

/**
 * The blocks and cards of a scene and where they are. They are measured once, when the scene is made, as that takes longer
 * than to show it.
 *
 * @param ground what is painted behind the blocks
 * @param blocks the blocks in the order of painting
 * @param cards the cards by the qualified names of their items, in the order of painting
 */
record Places(List<Node> ground, Map<Block, Part> blocks, Map<String, Part> cards) {
    private static final String BLOCK = "block ";
    private static final String CARD = "card ";

    /** There is nothing. */
    static final Places NONE = new Places(List.of(), Map.of(), Map.of());

    /**
     * A block or a card.
     *
     * @param group what shows it
     * @param own what it paints itself, behind its cards
     * @param cards of a block: the qualified names of the items in it
     * @param bounds where it is
     */
    record Part(Group group, List<Node> own, List<String> cards, Bounds bounds) {
        static final Part NONE = new Part(Group.of("", List.of()), List.of(), List.of(), new Bounds(0, 0, 0, 0));
    }

    /** Finds the parts of a picture of a canvas. */
    static Places of(Scene scene) {
        var blocks = new LinkedHashMap<Block, Part>();
        var cards = new HashMap<String, Part>();
        for (Node node : scene.nodes()) {
            blockOf(node).ifPresent(block -> blocks.put(block, block((Group) node)));
        }
        blocks.values().forEach(block -> cards(block.group()).forEach(card -> cards.computeIfAbsent(card.element(),
                name -> new Part(card, card.children(), List.of(), card.bounds()))));
        var ground = scene.nodes().stream().filter(node -> blockOf(node).isEmpty()).toList();
        return new Places(ground, blocks, cards);
    }

    private static Part block(Group group) {
        // the same name is the same object, as this is how parts are told from each other when they are shown anew
        var names = cards(group).map(card -> card.element().intern()).distinct().toList();
        return new Part(group, group.children().stream().filter(node -> !isCard(node)).toList(), names, group.bounds());
    }

    private static Stream<Group> cards(Group block) {
        return block.children().stream().filter(Places::isCard).map(Group.class::cast);
    }

    Part block(Block block) {
        return blocks.getOrDefault(block, Part.NONE);
    }

    Part card(String name) {
        return cards.getOrDefault(name, Part.NONE);
    }

    private static Optional<Block> blockOf(Node node) {
        return node instanceof Group group && group.kind().startsWith(BLOCK)
                ? Block.find(group.kind().substring(BLOCK.length())) : Optional.empty();
    }

    private static boolean isCard(Node node) {
        return node instanceof Group group && group.kind().startsWith(CARD);
    }
}
