// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Changes the text of a line of a table in its place. */
final class InTable {
    private InTable() {
    }

    /**
     * Opens a line to type in over the selected one.
     *
     * @param entered is told the text unless Escape was pressed
     */
    static void edit(Table table, String words, Consumer<String> entered) {
        var editor = new TableEditor(table);
        editor.grabHorizontal = true;
        editor.minimumWidth = table.getClientArea().width;
        var line = new Text(table, SWT.NONE);
        line.setText(words);
        line.selectAll();
        Runnable close = () -> {
            line.dispose();
            editor.dispose();
            table.setFocus();
        };
        line.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close.run();
            }
        });
        line.addListener(SWT.DefaultSelection, event -> {
            var typed = line.getText();
            close.run();
            entered.accept(typed);
        });
        line.addListener(SWT.FocusOut, event -> {
            if (!line.isDisposed()) {
                var typed = line.getText();
                table.getDisplay().asyncExec(() -> {
                    if (!line.isDisposed()) {
                        line.dispose();
                        editor.dispose();
                        entered.accept(typed);
                    }
                });
            }
        });
        editor.setEditor(line, table.getItem(table.getSelectionIndex()), 0);
        line.setFocus();
    }
}
