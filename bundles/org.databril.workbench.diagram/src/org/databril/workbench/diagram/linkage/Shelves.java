// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;
import java.util.function.Consumer;

import org.databril.model.edit.Icons;
import org.databril.workbench.Images;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.Linkage.Shelf;
import org.databril.workbench.diagram.linkage.Linkage.Thing;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * The items of the canvas beside the linkage, block by block, to be dropped on a source that records them or on a KPI that
 * measures them; those that nothing records stand out.
 */
final class Shelves {
    private final Composite area;
    private final TreeViewer tree;
    private List<Shelf> shown = List.of();

    /**
     * Shelves.
     *
     * @param chosen is told an item that is opened with the keyboard or by a double-click
     */
    Shelves(Composite parent, Consumer<Thing> chosen) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(0, 4).applyTo(area);
        var title = new Label(area, SWT.WRAP);
        title.setText(Messages.linkage_shelves);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(title);
        tree = new TreeViewer(area, SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new Labels(new LocalResourceManager(JFaceResources.getResources(), tree.getControl())));
        tree.addDoubleClickListener(event -> {
            if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof Thing thing) {
                chosen.accept(thing);
            }
        });
    }

    Composite control() {
        return area;
    }

    TreeViewer tree() {
        return tree;
    }

    /** Shows the items of a canvas. */
    void show(List<Shelf> shelves) {
        if (!shelves.equals(shown)) {
            var open = tree.getExpandedElements();
            boolean first = shown.isEmpty();
            shown = shelves;
            tree.getControl().setRedraw(false);
            tree.setInput(shelves);
            if (first) {
                tree.expandToLevel(2);
            } else {
                var blocks = List.of(open).stream().map(Shelves::id).toList();
                shelves.stream().filter(shelf -> blocks.contains(shelf.block())).forEach(shelf -> tree.setExpandedState(shelf, true));
            }
            tree.getControl().setRedraw(true);
        }
    }

    private static String id(Object node) {
        return node instanceof Shelf shelf ? shelf.block() : ((Thing) node).name();
    }

    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).stream().filter(shelf -> !((Shelf) shelf).things().isEmpty()).toArray();
        }

        @Override
        public Object[] getChildren(Object node) {
            return (node instanceof Shelf shelf ? shelf.things() : ((Thing) node).parts()).toArray();
        }

        @Override
        public Object getParent(Object node) {
            return null;
        }

        @Override
        public boolean hasChildren(Object node) {
            return getChildren(node).length > 0;
        }
    }

    private static final class Labels extends ColumnLabelProvider {
        private final LocalResourceManager images;

        Labels(LocalResourceManager images) {
            this.images = images;
        }

        @Override
        public String getText(Object node) {
            return node instanceof Shelf shelf ? shelf.title() : ((Thing) node).label();
        }

        @Override
        public Image getImage(Object node) {
            return images.create(Images.of(node instanceof Shelf shelf ? Icons.ofBlock(shelf.block()) : Icons.of(((Thing) node).type())));
        }

        @Override
        public Font getFont(Object node) {
            return node instanceof Thing thing && !thing.recorded() ? JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT)
                    : null;
        }

        @Override
        public String getToolTipText(Object node) {
            return node instanceof Thing thing && !thing.recorded() ? Messages.linkage_unrecorded : null;
        }
    }
}
