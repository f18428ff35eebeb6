// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.edits.form.Value;
import org.databril.workbench.CheckBox;
import org.databril.workbench.Enabling;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A field with words of an enumeration: one box to check for each. */
final class ChecksEditor implements FieldEditor {
    private static final int SPACE = 10;

    private final FieldPlace place;
    private final Map<String, Button> boxes = new LinkedHashMap<>();

    ChecksEditor(Composite parent, FieldPlace place) {
        this.place = place;
        var row = new Composite(parent, SWT.NONE);
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = 0;
        layout.spacing = SPACE;
        row.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Choices((EEnum) place.feature().getEType()).literals().forEach(literal -> {
            var box = CheckBox.in(row);
            box.setText(Choices.text(literal));
            Enabling.set(box, !place.host().isReadOnly());
            place.describe(box, Choices.text(literal));
            box.addListener(SWT.Selection, event -> check(literal.getLiteral(), box.getSelection()));
            boxes.put(literal.getLiteral(), box);
        });
    }

    private void check(String word, boolean said) {
        place.enter(said ? new Entered.Added(List.of(word)) : new Entered.Removed(word));
    }

    @Override
    public void show(Field field) {
        boxes.forEach((word, box) -> {
            int owners = field.values().stream().filter(value -> value.key().equals(word)).mapToInt(Value::owners).findFirst()
                    .orElse(0);
            box.setSelection(owners > 0);
            box.setGrayed(owners > 0 && owners < place.subjects().size());
        });
    }
}
