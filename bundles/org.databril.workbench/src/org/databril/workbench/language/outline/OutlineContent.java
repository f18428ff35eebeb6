// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.outline;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** The elements as a tree. */
final class OutlineContent implements ITreeContentProvider {
    private final Supplier<List<OutlineNode>> nodes;

    OutlineContent(Supplier<List<OutlineNode>> nodes) {
        this.nodes = nodes;
    }

    @Override
    public Object[] getElements(Object input) {
        return nodes.get().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof OutlineNode node ? node.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof OutlineNode node ? node.parent() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof OutlineNode node && !node.children().isEmpty();
    }
}
