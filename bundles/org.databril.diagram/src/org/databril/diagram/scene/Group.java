// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import java.util.List;
import java.util.Objects;

/**
 * Parts that belong together, most often all that shows one element of the model.
 *
 * @param kind what it is, a CSS class such as {@code card}, {@code block}, {@code source}, {@code flow}
 * @param element the qualified name of the element it shows; empty where it shows none
 * @param title what a pointer on it is told; empty where there is nothing to tell
 * @param children painted in this order
 */
public record Group(String kind, String element, String title, List<Node> children) implements Node {

    /** Copies the children. */
    public Group {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(title, "title");
        children = List.copyOf(children);
    }

    /** A group that shows no element. */
    public static Group of(String kind, List<? extends Node> children) {
        return new Group(kind, "", "", List.copyOf(children));
    }

    /** Around all children; an empty rectangle at 0, 0 where there is none. */
    @Override
    public Bounds bounds() {
        return children.stream().map(Node::bounds).reduce(Bounds::union).orElse(new Bounds(0, 0, 0, 0));
    }

    @Override
    public Group moved(double dx, double dy) {
        return new Group(kind, element, title, children.stream().map(child -> child.moved(dx, dy)).toList());
    }

    @Override
    public boolean covers(double x, double y, double reach) {
        return children.stream().anyMatch(child -> child.covers(x, y, reach));
    }
}
