// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.edit.ModelLabels;
import org.databril.workbench.Enabling;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field with a number of days, weeks, months or years. */
final class DurationEditor implements FieldEditor {
    private static final int MONTHS = 3;

    private final FieldPlace place;
    private final Choices units = new Choices(BmcPackage.Literals.DURATION_UNIT);
    private final Text number;
    private final Combo unit;
    private final Typing typing;

    DurationEditor(Composite parent, FieldPlace place) {
        this.place = place;
        var row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        number = new Text(row, SWT.BORDER | SWT.RIGHT);
        number.setEditable(!place.host().isReadOnly());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(number);
        unit = new Combo(row, SWT.READ_ONLY);
        units.fill(unit, Messages.properties_unsaid);
        Enabling.set(unit, !place.host().isReadOnly());
        place.describe(number, "");
        place.describe(unit, ModelLabels.feature(BmcPackage.Literals.DURATION__UNIT));
        typing = Typing.in(place, number, words -> enter());
        unit.addListener(SWT.Selection, event -> enter());
    }

    private void enter() {
        if (!number.getText().isBlank()) {
            place.enter(new Entered.Said(number.getText().strip() + " " + units.selected(unit)));
        } else if (typing.isChanged()) {
            place.enter(new Entered.Said(""));
        }
    }

    @Override
    public void show(Field field) {
        var words = field.key().split(" ");
        typing.show(words.length == 2 ? words[0] : "", field.mixed() ? Messages.properties_differ : "");
        if (words.length == 2) {
            units.select(unit, words[1]);
        } else if (!typing.isChanged()) {
            unit.select(MONTHS);
        }
    }
}
