// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.view.Blocks;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.picture.CanvasScenes;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A canvas as it was drawn, with what the page needs to know of it; free of the model.
 *
 * @param canvas the name of the canvas
 * @param scene the picture, that of {@code render --diagram canvas}
 * @param places where its blocks and cards are
 * @param cards the items by their qualified names, in the order of the blocks and the text
 * @param compared what is new, gone or other than in the canvas that this one is based on; empty where it is based on none
 */
record Drawn(String canvas, Scene scene, Places places, Map<String, Card> cards, Optional<Compared> compared) {
    private static final Diagram DIAGRAM = Diagrams.byId("canvas").orElseThrow();

    /**
     * An item of the canvas.
     *
     * @param name its qualified name
     * @param label what people call it
     * @param block the block it stands in
     * @param tags its tags
     * @param near the qualified names of the items that say something of it or that it says something of, its own too
     * @param text all that its text says, for searching
     * @param reasons why it has its badges
     */
    record Card(String name, String label, Block block, List<String> tags, List<String> near, String text, Reasons reasons) {
    }

    /** Draws a canvas. */
    static Drawn of(CheckedProject checked, Canvas canvas, Language language) {
        var findings = checked.findings(canvas);
        var scene = CanvasScenes.of(checked, canvas, language);
        var near = near(canvas);
        var reasons = new Reasoning(canvas, findings, language);
        var text = BmcResource.of(canvas).text();
        var cards = new LinkedHashMap<String, Card>();
        for (Block block : Block.values()) {
            for (Item item : Blocks.items(canvas, block)) {
                cards.putIfAbsent(Names.qualified(item), card(item, block, text, near, reasons.of(item)));
            }
        }
        return new Drawn(canvas.getName(), scene, Places.of(scene), cards, Compared.of(canvas));
    }

    /** The pages on which a canvas is printed. */
    static List<Scene> pages(CheckedProject checked, Canvas canvas, Language language) {
        return DIAGRAM.pages(CanvasScenes.input(checked, canvas, language));
    }

    private static Card card(Item item, Block block, String text, Map<String, TreeSet<String>> near, Reasons reasons) {
        var node = NodeModelUtils.getNode(item);
        var name = Names.qualified(item);
        return new Card(name, Names.display(item), block, List.copyOf(item.getTags()),
                List.copyOf(near.getOrDefault(name, new TreeSet<>())), text.substring(node.getOffset(), node.getEndOffset()),
                reasons);
    }

    /** Which items name each other, directly or through a part of them. */
    private static Map<String, TreeSet<String>> near(Canvas canvas) {
        var near = new TreeMap<String, TreeSet<String>>();
        for (var member : canvas.getMembers()) {
            if (member instanceof Item item) {
                var own = Names.qualified(item);
                near.computeIfAbsent(own, n -> new TreeSet<>()).add(own);
                item.eAllContents().forEachRemaining(part -> part.eCrossReferences().forEach(to -> link(near, own, to)));
                item.eCrossReferences().forEach(to -> link(near, own, to));
            }
        }
        return near;
    }

    private static void link(Map<String, TreeSet<String>> near, String from, Object to) {
        if (to instanceof Item item && !item.eIsProxy()) {
            var other = Names.qualified(item);
            near.computeIfAbsent(from, n -> new TreeSet<>()).add(other);
            near.computeIfAbsent(other, n -> new TreeSet<>()).add(from);
        }
    }

    Optional<Card> card(String name) {
        return Optional.ofNullable(cards.get(name));
    }

    /** The items in the order of the blocks and the text. */
    List<Card> items() {
        return List.copyOf(cards.values());
    }
}
