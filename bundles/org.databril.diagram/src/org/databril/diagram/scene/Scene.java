// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A picture, laid out and ready to be painted. One unit is one point (1/72 inch) on paper and one pixel on a screen.
 *
 * @param diagram the id of the diagram it was made by
 * @param title what it shows
 * @param description the same in a sentence or two, for those who cannot see it
 * @param language of its texts, a BCP 47 tag such as {@code en}
 * @param width of the page
 * @param height of the page
 * @param nodes painted in this order on {@link Ink#PAPER}
 */
public record Scene(String diagram, String title, String description, String language, double width, double height,
    List<Node> nodes) {

    private static final double REACH = 4;

    /** Copies the nodes. */
    public Scene {
        nodes = List.copyOf(nodes);
    }

    /** The qualified name of the topmost, innermost element shown at a point; empty where there is none. */
    public Optional<String> elementAt(double x, double y) {
        return elementAt(nodes, x, y);
    }

    private static Optional<String> elementAt(List<Node> nodes, double x, double y) {
        for (Node node : nodes.reversed()) {
            if (node instanceof Group group && group.covers(x, y, REACH)) {
                Optional<String> inner = elementAt(group.children(), x, y);
                if (inner.isPresent()) {
                    return inner;
                }
                if (!group.element().isEmpty()) {
                    return Optional.of(group.element());
                }
            }
        }
        return Optional.empty();
    }

    /** The rectangle around all that shows an element, given by its qualified name; empty where it is not shown. */
    public Optional<Bounds> boundsOf(String element) {
        return groups().stream().filter(group -> group.element().equals(element)).map(Group::bounds)
            .reduce(Bounds::union);
    }

    /** All groups, outer before inner. */
    public List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        visit(nodes, node -> {
            if (node instanceof Group group) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** All texts in painting order. */
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        visit(nodes, node -> {
            if (node instanceof Text text) {
                texts.add(text);
            }
        });
        return texts;
    }

    private static void visit(List<Node> nodes, Consumer<Node> visitor) {
        for (Node node : nodes) {
            visitor.accept(node);
            if (node instanceof Group group) {
                visit(group.children(), visitor);
            }
        }
    }
}
