// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.workbench.CheckBox;
import org.databril.workbench.Enabling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A field that is said or not. */
final class FlagEditor implements FieldEditor {
    private final Button box;

    FlagEditor(Composite parent, FieldPlace place) {
        box = CheckBox.in(parent);
        Enabling.set(box, !place.host().isReadOnly());
        GridDataFactory.fillDefaults().applyTo(box);
        place.describe(box, "");
        box.addListener(SWT.Selection, event -> place.enter(new Entered.Said(box.getSelection() ? "true" : "")));
    }

    @Override
    public void show(Field field) {
        box.setSelection(field.mixed() || !field.values().isEmpty());
        box.setGrayed(field.mixed());
    }
}
