// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import org.databril.workbench.Images;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The line above all pages of an editor that was opened from a reference in another project. */
final class ReferenceNote {
    private final Composite row;
    private final Link words;

    /**
     * A line in a composite with a grid; it takes no room until it says something.
     *
     * @param edit is called by who wants to change what is shown
     */
    ReferenceNote(Composite parent, Runnable edit) {
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 5).applyTo(row);
        new Label(row, SWT.NONE).setImage(JFaceResources.getResources().get(Images.of("lock")));
        words = new Link(row, SWT.NONE);
        words.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> edit.run()));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        row.setVisible(false);
    }

    /** Says to which project the canvas belongs. */
    void say(String project) {
        words.setText(NLS.bind(Messages.reference_note, project));
        show(true);
    }

    /** Says nothing any more. */
    void hide() {
        show(false);
    }

    private void show(boolean shown) {
        row.setVisible(shown);
        ((GridData) row.getLayoutData()).exclude = !shown;
        row.getParent().layout();
    }
}
