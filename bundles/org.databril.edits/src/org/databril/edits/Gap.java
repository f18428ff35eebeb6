// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What stands between two words of a text: white space and comments.
 *
 * @param start where the word in front ends, or 0
 * @param end where the next word starts, or the end of the text
 * @param comments the comments in their order, without the line end behind them
 */
record Gap(int start, int end, List<Comment> comments) {

    /** A comment. */
    record Comment(int start, int end) {
    }

    /** The gap before a word. */
    static Gap before(ICompositeNode root, int offset) {
        int start = offset;
        while (start > 0 && NodeModelUtils.findLeafNodeAtOffset(root, start - 1) instanceof ILeafNode leaf && leaf.isHidden()) {
            start = leaf.getTotalOffset();
        }
        return of(root.getText(), start, offset);
    }

    /** The gap behind a word. */
    static Gap behind(ICompositeNode root, int offset) {
        var text = root.getText();
        int end = offset;
        while (end < text.length() && NodeModelUtils.findLeafNodeAtOffset(root, end) instanceof ILeafNode leaf
                && leaf.isHidden()) {
            end = leaf.getTotalEndOffset();
        }
        return of(text, offset, end);
    }

    private static Gap of(String text, int start, int end) {
        var comments = new ArrayList<Comment>();
        int at = start;
        while (at < end) {
            if (text.startsWith("//", at)) {
                int stop = Math.min(TextLines.end(text, at), end);
                comments.add(new Comment(at, stop));
                at = stop;
            } else if (text.startsWith("/*", at)) {
                int stop = Math.min(text.indexOf("*/", at + 2) + 2, end);
                comments.add(new Comment(at, stop));
                at = stop;
            } else {
                at++;
            }
        }
        return new Gap(start, end, comments);
    }
}
