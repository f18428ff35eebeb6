// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.compare;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows two versions of a text side by side. The left one can be edited, by typing or by taking over from the right. */
public final class Comparison {
    private final CompareConfiguration configuration = new CompareConfiguration();
    private final CompareViewerPane pane;
    private final TextMergeViewer viewer;
    private Side left = new Side("", "", false);

    /**
     * A comparison without texts yet.
     *
     * @param leftTitle what stands above the left text
     * @param rightTitle what stands above the right one
     * @param editable whether the left text can be edited
     */
    public Comparison(Composite parent, String leftTitle, String rightTitle, boolean editable) {
        configuration.setLeftEditable(editable);
        configuration.setRightEditable(false);
        configuration.setProperty(CompareConfiguration.MIRRORED, Boolean.FALSE);
        configuration.setLeftLabel(leftTitle);
        configuration.setRightLabel(rightTitle);
        pane = new CompareViewerPane(parent, SWT.BORDER | SWT.FLAT);
        viewer = new TextMergeViewer(pane, configuration);
        pane.setContent(viewer.getControl());
        pane.addDisposeListener(event -> configuration.dispose());
    }

    /** The control to lay out. */
    public Control control() {
        return pane;
    }

    /** Shows other texts. */
    public void show(String name, String leftText, String rightText) {
        pane.setText(name);
        left = new Side(name, leftText, configuration.isLeftEditable());
        viewer.setInput(new DiffNode(null, Differencer.CHANGE, null, left, new Side(name, rightText, false)));
    }

    /** The left text as it was edited. */
    public String left() {
        viewer.flush(new NullProgressMonitor());
        return left.text();
    }

    /** Tells when the left text is edited. */
    public void onEdit(Runnable edited) {
        viewer.addPropertyChangeListener(event -> edited.run());
    }
}
