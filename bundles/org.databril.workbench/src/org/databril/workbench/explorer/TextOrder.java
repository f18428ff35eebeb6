// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import java.util.Comparator;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;

/** Leaves blocks in the order of the canvas and elements in the order of the text. */
public final class TextOrder extends ViewerComparator {
    private static final Comparator<ElementNode> ORDER = Comparator.comparingInt(TextOrder::place);

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return one instanceof ElementNode first && other instanceof ElementNode second ? ORDER.compare(first, second) : 0;
    }

    private static int place(ElementNode node) {
        return node.parent() instanceof ElementNode parent ? parent.children().indexOf(node) : node.said().offset();
    }
}
