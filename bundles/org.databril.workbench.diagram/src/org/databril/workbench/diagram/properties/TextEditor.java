// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.math.BigDecimal;

import org.databril.catalogue.Wording;
import org.databril.edits.form.Entered;
import org.databril.edits.form.Field;
import org.databril.edits.form.Kind;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field with one text or number. */
final class TextEditor implements FieldEditor {
    private static final int LINES = 3;

    private final Kind kind;
    private final Typing typing;

    TextEditor(Composite parent, FieldPlace place, Kind kind) {
        this.kind = kind;
        boolean prose = kind == Kind.PROSE;
        var text = new Text(parent, SWT.BORDER | (prose ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, prose ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        text.setEditable(!place.host().isReadOnly());
        place.describe(text, "");
        typing = Typing.in(place, text, words -> place.enter(new Entered.Said(words)));
    }

    @Override
    public void show(Field field) {
        typing.show(words(field.key()), field.mixed() ? Messages.properties_differ : "");
    }

    private String words(String key) {
        if (key.isEmpty()) {
            return key;
        }
        return switch (kind) {
            case NUMBER -> Wording.number(new BigDecimal(key), Speech.language());
            case PERCENT -> Wording.number(new BigDecimal(key), Speech.language()) + " %";
            default -> key;
        };
    }
}
