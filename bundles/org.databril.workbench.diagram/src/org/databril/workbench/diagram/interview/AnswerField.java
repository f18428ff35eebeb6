// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.function.BiConsumer;

import org.databril.analysis.interview.Asked;
import org.databril.catalogue.Question;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;

/** The whole question, and the answer to read and to type: it is written when the keyboard goes elsewhere, or by Ctrl+Enter. */
final class AnswerField {
    private static final int MARGIN = 4;

    private final BiConsumer<Question, String> written;
    private final Label title;
    private final Label note;
    private final Text text;
    private Question question;
    private String known = "";

    /** @param written is told the answer to a question */
    AnswerField(Composite parent, BiConsumer<Question, String> written) {
        this.written = written;
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, 2).spacing(2, 2).applyTo(area);
        title = new Label(area, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        note = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(note);
        text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setMessage(Messages.interview_hint);
        text.setToolTipText(Messages.interview_hint);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        text.addListener(SWT.FocusOut, event -> enter());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = title.getText();
            }
        });
    }

    private void key(Event event) {
        if ((event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) && (event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            enter();
        } else if (event.keyCode == SWT.ESC) {
            text.setText(known);
        }
    }

    /** Writes what is typed. */
    void enter() {
        if (question != null && text.getEditable() && !text.getText().equals(known)) {
            known = text.getText();
            written.accept(question, text.getText());
        }
    }

    /** Shows a question; what is being typed as an answer to it stays. */
    void show(Asked asked, String words, boolean readOnly) {
        boolean same = asked != null && asked.question().equals(question);
        if (!same) {
            enter();
        }
        boolean typing = same && !text.getText().equals(known);
        question = asked == null ? null : asked.question();
        title.setText(asked == null ? "" : asked.question().text(Speech.language()).replace("&", "&&"));
        if (!typing) {
            known = asked == null ? "" : asked.answer();
            if (!text.getText().equals(known)) {
                text.setText(known);
            }
        }
        text.setVisible(asked != null);
        // themes look once whether something can only be read, and give it another ground for good
        if (asked != null) {
            text.setEditable(!readOnly);
        }
        say(words);
    }

    void say(String words) {
        if (note.isDisposed()) {
            return;
        }
        note.setText(words);
        note.setVisible(!words.isEmpty());
        ((GridData) note.getLayoutData()).exclude = words.isEmpty();
        note.getParent().layout();
    }

    void onKey(Listener keys) {
        text.addListener(SWT.KeyDown, keys);
    }

    void setFocus() {
        text.setFocus();
    }
}
