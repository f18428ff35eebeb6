// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import java.util.ArrayList;
import java.util.List;
import org.databril.diagram.scene.Node;

/**
 * A measured part of a picture that has no place yet: its nodes are placed as if its upper left corner were at 0, 0.
 *
 * @param width the room it takes
 * @param height the room it takes
 * @param nodes what is painted
 */
public record Piece(double width, double height, List<Node> nodes) {

    /** Takes no room. */
    public static final Piece NOTHING = new Piece(0, 0, List.of());

    /** Copies the nodes. */
    public Piece {
        nodes = List.copyOf(nodes);
    }

    /** Its nodes with its upper left corner at a place. */
    public List<Node> at(double x, double y) {
        // most pieces are the first of a column or a line, and stay where they are
        return x == 0 && y == 0 ? nodes : nodes.stream().map(node -> node.moved(x, y)).toList();
    }

    /** Whether it takes no room. */
    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** Pieces below each other at the left, a gap between two that are not empty. */
    public static Piece column(double gap, List<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        double width = 0;
        double y = 0;
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                y += nodes.isEmpty() ? 0 : gap;
                nodes.addAll(piece.at(0, y));
                y += piece.height();
                width = Math.max(width, piece.width());
            }
        }
        return new Piece(width, y, nodes);
    }

    /** Pieces beside each other, each in the middle of its line, in as many lines as the width asks for. */
    public static Piece flow(double gap, double lineGap, double width, List<Piece> pieces) {
        List<Node> nodes = new ArrayList<>();
        double widest = 0;
        double y = 0;
        for (int from = 0; from < pieces.size();) {
            int to = from;
            double x = 0;
            double height = 0;
            while (to < pieces.size() && (to == from || x + gap + pieces.get(to).width() <= width)) {
                x += (to == from ? 0 : gap) + pieces.get(to).width();
                height = Math.max(height, pieces.get(to).height());
                to++;
            }
            y += from == 0 ? 0 : lineGap;
            widest = Math.max(widest, x);
            x = 0;
            for (Piece piece : pieces.subList(from, to)) {
                nodes.addAll(piece.at(x, y + (height - piece.height()) / 2));
                x += piece.width() + gap;
            }
            y += height;
            from = to;
        }
        return new Piece(widest, y, nodes);
    }
}
