// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import org.databril.dsl.Bmc;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.CommonViewer;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonContentProvider;

/** Shows canvases, blocks and elements below their files. */
public final class ElementContent implements ICommonContentProvider {
    private final ElementTrees trees = new ElementTrees(this::refresh);
    private StructuredViewer viewer;
    private CursorLink link;

    @Override
    public void inputChanged(Viewer changed, Object oldInput, Object newInput) {
        viewer = (StructuredViewer) changed;
        if (link == null && changed instanceof CommonViewer projects) {
            link = new CursorLink(projects.getCommonNavigator(), trees);
        }
    }

    private void refresh(IFile file) {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.refresh(file);
            if (link != null) {
                link.read(file);
            }
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public Object[] getChildren(Object parent) {
        return switch (parent) {
            case IFile file when isCanvas(file) -> trees.of(file).toArray();
            case ElementNode node -> node.children().toArray();
            default -> new Object[0];
        };
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof ElementNode node ? node.parent() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof ElementNode node ? !node.children().isEmpty()
                : element instanceof IFile file && isCanvas(file) && trees.hasAny(file);
    }

    private static boolean isCanvas(IFile file) {
        return Bmc.FILE_EXTENSION.equals(file.getFileExtension());
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // needs nothing
    }

    @Override
    public void restoreState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void saveState(IMemento memento) {
        // keeps nothing
    }

    @Override
    public void dispose() {
        if (link != null) {
            link.dispose();
        }
        trees.dispose();
    }
}
