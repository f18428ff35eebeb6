// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * A piece of a text with what belongs to it. Where it has its lines for itself, those are whole lines, with the comments
 * right above it and behind it; else it is the piece alone, as it cannot be told whose a comment in the line is.
 *
 * @param start where it starts
 * @param end where it ends, behind the line end where it has one
 * @param wholeLines whether it has its lines for itself
 */
record Extent(int start, int end, boolean wholeLines) {

    /** The extent of a node. */
    static Extent of(INode node) {
        return of(node.getRootNode(), node.getOffset(), node.getEndOffset());
    }

    /** The extent of a stretch between two words of a text. */
    static Extent of(ICompositeNode root, int from, int to) {
        var text = root.getText();
        var before = Gap.before(root, from);
        var behind = Gap.behind(root, to);
        int end = to;
        for (Gap.Comment comment : behind.comments()) {
            if (TextLines.breaks(text, end, comment.start()) == 0) {
                end = comment.end();
            }
        }
        boolean last = behind.end() == text.length() || TextLines.breaks(text, end, behind.end()) > 0;
        boolean first = before.start() == 0 || TextLines.breaks(text, before.start(), from) > 0;
        if (!first || !last) {
            return new Extent(from, to, false);
        }
        return new Extent(start(text, before, from), TextLines.next(text, end), true);
    }

    private static int start(String text, Gap before, int from) {
        int start = from;
        for (Gap.Comment comment : before.comments().reversed()) {
            boolean close = TextLines.breaks(text, comment.end(), start) <= 1;
            boolean behindOther = before.start() > 0 && TextLines.breaks(text, before.start(), comment.start()) == 0;
            if (!close || behindOther) {
                break;
            }
            start = comment.start();
        }
        return TextLines.start(text, start);
    }
}
