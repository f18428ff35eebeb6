// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.workbench.Enabling;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

/** A field that refers to one element. */
final class ReferenceEditor implements FieldEditor {
    private final FieldPlace place;
    private final Link shown;
    private final Button clear;
    private String key = "";

    ReferenceEditor(Composite parent, FieldPlace place, boolean needed) {
        this.place = place;
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        shown = new Link(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(shown);
        shown.addListener(SWT.Selection, event -> place.host().open(key));
        var choose = button(row, Messages.properties_choose, () -> Picker.choose(row.getShell(), place, place.feature(), false,
                chosen -> place.enter(new Entered.Said(chosen.getFirst()))));
        clear = button(row, Messages.properties_clear, () -> place.enter(new Entered.Said("")));
        clear.setVisible(!needed);
        place.describe(shown, "");
        place.describe(choose, Messages.properties_choose);
        place.describe(clear, Messages.properties_clear);
    }

    private Button button(Composite row, String words, Runnable does) {
        var button = new Button(row, SWT.PUSH);
        button.setText(words);
        Enabling.set(button, !place.host().isReadOnly());
        button.addListener(SWT.Selection, event -> does.run());
        return button;
    }

    @Override
    public void show(Field field) {
        key = field.key();
        shown.setText(field.mixed() ? Messages.properties_differ : field.values().isEmpty() ? Messages.properties_unsaid
                : "<a>" + Texts.of(field.values().getFirst()).replace("&", "&&") + "</a>");
        Enabling.set(clear, !field.values().isEmpty() && !place.host().isReadOnly());
    }
}
