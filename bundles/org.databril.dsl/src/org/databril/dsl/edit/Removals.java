// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Takes elements out of a text: the whole lines where nothing else stands on them, else no more than the element. */
public final class Removals {
    private Removals() {
    }

    /**
     * The edit that takes an element out; a comment beside it stays.
     *
     * @throws IllegalArgumentException when the element does not come from a text
     */
    public static TextEdit of(EObject element) {
        var node = NodeModelUtils.getNode(element);
        if (node == null) {
            throw new IllegalArgumentException("No text behind " + element);
        }
        return between(node, node);
    }

    /** The edit that takes out all from one node to another in the same line of nodes; a comment beside it stays. */
    public static TextEdit between(INode first, INode last) {
        var text = first.getRootNode().getText();
        int from = first.getOffset();
        int to = last.getOffset() + last.getLength();
        int lineStart = text.lastIndexOf('\n', from - 1) + 1;
        int lineEnd = text.indexOf('\n', to);
        lineEnd = lineEnd < 0 ? text.length() : lineEnd + 1;
        if (text.substring(lineStart, from).isBlank() && text.substring(to, lineEnd).isBlank()) {
            return new TextEdit(lineStart, lineEnd - lineStart, "");
        }
        // within a line: the white space in front goes too, so that its neighbours keep their distance; what comes first in a
        // body leaves its place to what is next
        int next = to;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        if (text.substring(lineStart, from).stripTrailing().endsWith("{") && next < text.length() && !text.startsWith("}", next)) {
            return new TextEdit(from, next - from, "");
        }
        int gap = from;
        while (gap > lineStart && (text.charAt(gap - 1) == ' ' || text.charAt(gap - 1) == '\t')) {
            gap--;
        }
        return gap == lineStart ? new TextEdit(from, to - from, "") : new TextEdit(gap, to - gap, "");
    }
}
