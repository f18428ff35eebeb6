// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.Collection;
import java.util.stream.Collectors;

import org.databril.model.bmc.Named;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The texts of elements, as they go to the clipboard. */
public final class Copies {
    private Copies() {
    }

    /** The texts of some elements one below the other, moved to the left edge; {@link Paste} takes them back. */
    public static String of(Collection<? extends Named> elements) {
        return elements.stream().map(Copies::text).collect(Collectors.joining("\n"));
    }

    private static String text(Named element) {
        var node = NodeModelUtils.getNode(element);
        var all = node.getRootNode().getText();
        var indent = TextLines.indent(all, node.getOffset());
        return all.substring(node.getOffset(), node.getEndOffset()).lines()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                .collect(Collectors.joining("\n"));
    }
}
