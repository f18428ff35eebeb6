// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.stream.Collectors;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The text of an element on its way to another place.
 *
 * @param text the element, with its comments where it comes from lines of its own
 * @param wholeLines whether they are whole lines, indented as they are to stand
 * @param spaced whether a blank line sets it off from its neighbours
 */
record Piece(String text, boolean wholeLines, boolean spaced) {

    /** A new element, its first line not indented. */
    static Piece of(String element) {
        return new Piece(element, false, false);
    }

    /** The edit that puts it beside an element. */
    TextEdit beside(Neighbour place) {
        var node = NodeModelUtils.getNode(place.element());
        return beside(node.getRootNode(), node.getOffset(), node.getEndOffset(), place.behind());
    }

    /** The edit that puts it before or behind what stands between two places of a text. */
    TextEdit beside(ICompositeNode root, int from, int to, boolean behind) {
        var all = root.getText();
        var target = Extent.of(root, from, to);
        var lineEnd = TextLines.lineEnd(all);
        var indent = TextLines.indent(all, from);
        if (!target.wholeLines()) {
            int at = behind ? target.end() : target.start();
            if (wholeLines && text.contains("/")) {
                // comments need lines of their own
                return TextEdit.insert(at, lineEnd + text + (behind ? "" : indent));
            }
            var words = wholeLines ? text.strip() : text;
            boolean joins = at < all.length() && !Character.isWhitespace(all.charAt(at)) && all.charAt(at) != '}';
            return TextEdit.insert(at, behind ? "  " + words + (joins ? "  " : "") : words + "  ");
        }
        var lines = wholeLines ? text : indented(indent, lineEnd) + lineEnd;
        int at = behind ? target.end() : target.start();
        boolean open = behind && at == all.length() && !all.endsWith("\n") && !all.endsWith("\r");
        var blank = spaced ? lineEnd : "";
        return TextEdit.insert(at, (open ? lineEnd : "") + (behind ? blank + lines : lines + blank));
    }

    private String indented(String indent, String lineEnd) {
        return text.lines().map(line -> line.isBlank() ? "" : indent + line).collect(Collectors.joining(lineEnd));
    }
}
