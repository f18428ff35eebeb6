// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import org.databril.edits.form.Field;
import org.eclipse.swt.widgets.Composite;

/** The controls of a field. */
interface FieldEditor {
    /** Shows what is said now; what a person is typing stays. */
    void show(Field field);

    /** Makes the editor of a field in a column of a form. */
    static FieldEditor of(Composite parent, FieldPlace place, Field field) {
        return switch (field.kind()) {
            case CHOICE -> field.isList() ? new ChecksEditor(parent, place) : new ChoiceEditor(parent, place);
            case FLAG -> new FlagEditor(parent, place);
            case AMOUNT -> new AmountEditor(parent, place);
            case DURATION -> new DurationEditor(parent, place);
            case DATE -> new DateEditor(parent, place);
            case REFERENCE, INFORMATION -> field.isList() ? new ListEditor(parent, place, field.kind())
                    : new ReferenceEditor(parent, place, field.needed());
            case PART -> new PartsEditor(parent, place);
            case CHILD -> new ListEditor(parent, place, field.kind());
            case NAME, TEXT, PROSE, TAG, NUMBER, PERCENT -> field.isList() ? new ListEditor(parent, place, field.kind())
                    : new TextEditor(parent, place, field.kind());
        };
    }
}
