// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.form;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard page: labels left, what is asked for right. */
public final class Form {
    private static final int MARGIN = 12;
    private static final int SPACE = 10;

    private final Composite area;

    /** A form to fill. */
    public Form(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(SPACE, SPACE).applyTo(area);
    }

    /** Its control, for more than fields. */
    public Composite area() {
        return area;
    }

    /** A label. */
    public Label label(String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }

    /** A label for something taller than a line. */
    public void labelAbove(String text) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(label(text));
    }

    /** A line to type in. */
    public Text text(String title) {
        label(title);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    /** A list to choose one from. */
    public Combo combo(String title) {
        label(title);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    /** Chooses an item where the combo has it. */
    public static void choose(Combo combo, String item) {
        int at = combo.indexOf(item);
        if (at >= 0) {
            combo.select(at);
        }
    }

    /** The open projects by name. */
    public static Stream<IProject> projects() {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen);
    }
}
