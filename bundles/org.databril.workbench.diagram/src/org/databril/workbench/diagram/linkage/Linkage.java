// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.diagram.graph.GraphDrawing;
import org.eclipse.emf.ecore.EClass;

/**
 * A linkage as it was drawn, with what the page needs to know of it; free of the model.
 *
 * @param canvas the name of the canvas
 * @param drawing the picture, that of {@code render --diagram linkage}
 * @param elements what the picture can show, by qualified names
 * @param shelves the items of the canvas, block by block
 */
record Linkage(String canvas, GraphDrawing drawing, Map<String, Element> elements, List<Shelf> shelves) {
    /** What an element is to the page. */
    enum Kind {
        /** It happens. */
        ITEM,
        /** It is recorded there. */
        SOURCE,
        /** It tells something. */
        KPI,
        /** It flows. */
        FLOW
    }

    /**
     * An element of the picture.
     *
     * @param name its qualified name
     * @param label what people call it
     * @param kind what it is
     * @param what that is in words
     * @param text all that its text says, for searching
     */
    record Element(String name, String label, Kind kind, String what, String text) {
    }

    /**
     * The items of a block.
     *
     * @param block the id of the block
     * @param title what people call it
     * @param things the items
     */
    record Shelf(String block, String title, List<Thing> things) {
    }

    /**
     * An item, or a promise of one.
     *
     * @param name its qualified name
     * @param label what people call it
     * @param type its kind
     * @param recorded whether some source has it, or none can have it
     * @param parts its promises
     */
    record Thing(String name, String label, EClass type, boolean recorded, List<Thing> parts) {
    }

    Optional<Element> element(String name) {
        return Optional.ofNullable(elements.get(name));
    }

    /** The only element of a card; empty for a card of several. */
    Optional<Element> element(GraphDrawing.Card card) {
        return card.element().flatMap(this::element);
    }
}
