// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.workbench.Enabling;
import org.databril.workbench.diagram.Messages;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** A field with one word of an enumeration. */
final class ChoiceEditor implements FieldEditor {
    private final Combo combo;
    private final Choices choices;

    ChoiceEditor(Composite parent, FieldPlace place) {
        choices = new Choices((EEnum) place.feature().getEType());
        combo = new Combo(parent, SWT.READ_ONLY);
        Enabling.set(combo, !place.host().isReadOnly());
        choices.fill(combo, Messages.properties_unsaid);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        place.describe(combo, "");
        combo.addListener(SWT.Selection, event -> place.enter(new Entered.Said(choices.selected(combo))));
    }

    @Override
    public void show(Field field) {
        if (field.mixed()) {
            combo.setItem(0, Messages.properties_differ);
            combo.select(0);
        } else {
            combo.setItem(0, Messages.properties_unsaid);
            choices.select(combo, field.key());
        }
    }
}
