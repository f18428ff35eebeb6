// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above a picture that says what there is to say of it; it takes no room while there is nothing. */
public final class Note {
    private final Label label;

    /** A line over some columns of a composite with a grid. */
    public Note(Composite area, int columns) {
        label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).indent(8, 6).exclude(true).applyTo(label);
        label.setVisible(false);
    }

    /** Says something else; empty for nothing. */
    public void say(String words) {
        if (!label.getText().equals(words)) {
            label.setText(words);
            label.setVisible(!words.isEmpty());
            GridDataFactory.createFrom((GridData) label.getLayoutData()).exclude(words.isEmpty()).applyTo(label);
            label.getParent().layout();
        }
    }

    /** What it says; empty where it says nothing. */
    public String words() {
        return label.getText();
    }
}
