// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import java.util.stream.Stream;
import org.databril.diagram.parts.Paragraph;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.text.Type;

/**
 * What a picture says of a place, at the foot of its card.
 *
 * @param kind the class of it in an SVG
 * @param sign what is seen at once
 * @param text what it means
 * @param ink of the text
 */
public record Remark(String kind, Piece sign, String text, Ink ink) {

    private static final double GAP = 5;

    /** The remark, its text at least so far from the left. */
    Piece piece(double width, double indent) {
        double left = Math.max(sign.width() + GAP, indent);
        Piece words = Paragraph.of(text, Type.FIGURE, ink, width - left);
        double line = Type.FIGURE.leading();
        List<Node> nodes = Stream.concat(sign.at(0, (line - sign.height()) / 2).stream(),
            words.at(left, 0).stream()).toList();
        return new Piece(left + words.width(), Math.max(words.height(), line),
            List.of(Group.of("remark " + kind, nodes)));
    }
}
