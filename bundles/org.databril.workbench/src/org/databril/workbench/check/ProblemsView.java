// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.views.markers.MarkerSupportView;

/** The list of problems of all saved canvases. */
public final class ProblemsView extends MarkerSupportView {
    /** With the columns that {@code plugin.xml} tells. */
    public ProblemsView() {
        super("org.databril.workbench.problemsGenerator");
    }

    @Override
    public void createPartControl(Composite parent) {
        super.createPartControl(parent);
        // after the tree has given its columns their widths
        tree(parent).ifPresent(tree -> tree.addListener(SWT.Resize, event -> tree.getDisplay().asyncExec(() -> widen(tree))));
    }

    /** Gives the message what room the other columns leave. */
    private static void widen(Tree tree) {
        if (tree.isDisposed() || tree.getColumnCount() == 0) {
            return;
        }
        TreeColumn[] columns = tree.getColumns();
        int others = Stream.of(columns).skip(1).mapToInt(TreeColumn::getWidth).sum();
        int room = tree.getClientArea().width - others;
        if (room > columns[0].getWidth()) {
            columns[0].setWidth(room);
        }
    }

    private static Optional<Tree> tree(Composite within) {
        for (Control child : within.getChildren()) {
            if (child instanceof Tree tree) {
                return Optional.of(tree);
            }
            if (child instanceof Composite composite && tree(composite).isPresent()) {
                return tree(composite);
            }
        }
        return Optional.empty();
    }
}
