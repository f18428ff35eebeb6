// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A line or some lines that a person types in: Enter (in several lines with Ctrl) or going on to the next field enters what
 * is typed, Escape takes it back. What could not be written stays, to be put right.
 */
final class Typing {
    private final Text text;
    private final Consumer<String> entered;
    private String known = "";
    private boolean others;

    private Typing(Text text, Consumer<String> entered) {
        this.text = text;
        this.entered = entered;
        text.addListener(SWT.FocusOut, event -> enter());
        text.addListener(SWT.KeyDown, this::key);
        if ((text.getStyle() & SWT.MULTI) != 0) {
            text.addListener(SWT.Traverse, event -> {
                boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
                event.doit = tab || event.doit && event.detail != SWT.TRAVERSE_ESCAPE;
            });
        }
    }

    /** @param entered is told what is typed when it is entered */
    static Typing in(FieldPlace place, Text text, Consumer<String> entered) {
        var typing = new Typing(text, entered);
        place.whenOthers(() -> typing.others = true);
        return typing;
    }

    private void key(Event event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && ((text.getStyle() & SWT.SINGLE) != 0 || (event.stateMask & SWT.MOD1) != 0)) {
            event.doit = false;
            enter();
        } else if (event.keyCode == SWT.ESC && isChanged()) {
            event.doit = false;
            text.setText(known);
            entered.accept(known);
        }
    }

    private void enter() {
        if (isChanged()) {
            entered.accept(text.getText());
        }
    }

    boolean isChanged() {
        return !text.getText().equals(known);
    }

    /** Shows what is said in the text; what a person has typed stays, unless the text says something else now. */
    void show(String words, String hint) {
        boolean kept = isChanged() && words.equals(known) && !others;
        others = false;
        known = words;
        if (!kept && !text.getText().equals(words)) {
            int caret = text.getCaretPosition();
            text.setText(words);
            text.setSelection(Math.min(caret, words.length()));
        }
        text.setMessage(hint);
    }
}
