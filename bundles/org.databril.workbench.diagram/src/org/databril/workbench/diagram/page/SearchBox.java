// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.Locale;

import org.databril.workbench.diagram.Messages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A field to type what to look for, on a bar that folds: it looks as one types, Enter goes to the next find, Escape leaves. */
public final class SearchBox {
    private static final int WIDTH = 220;

    private final Text field;

    /**
     * A field.
     *
     * @param typed is told that the words are others
     * @param next goes to the next find
     * @param left is told that the keyboard goes back to the picture
     */
    public SearchBox(Composite bar, Runnable typed, Runnable next, Runnable left) {
        field = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.search);
        field.setToolTipText(Messages.search_hint);
        SpokenName.of(field, Messages.search);
        field.addListener(SWT.Modify, event -> typed.run());
        field.addListener(SWT.DefaultSelection, event -> next.run());
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                field.setText("");
                left.run();
            }
        });
        field.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
    }

    /** What is looked for; empty for nothing. */
    public String words() {
        return field.getText().strip();
    }

    /** Whether a text has what is looked for, whatever its case. */
    public boolean finds(String text) {
        return text.toLowerCase(Locale.ROOT).contains(words().toLowerCase(Locale.ROOT));
    }

    /** Takes the keyboard, to type something else. */
    public void find() {
        field.setFocus();
        field.selectAll();
    }
}
