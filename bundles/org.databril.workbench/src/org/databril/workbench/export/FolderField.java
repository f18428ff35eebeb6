// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import org.databril.workbench.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Text;

/** A folder to type or to look for. */
final class FolderField {
    private final Composite area;
    private final Text text;

    FolderField(Composite parent, String folder, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        text = new Text(area, SWT.BORDER | SWT.SINGLE);
        text.setText(folder);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> changed.run());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.export_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(area.getShell());
        dialog.setFilterPath(text.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            text.setText(chosen);
        }
    }

    Control control() {
        return area;
    }

    String text() {
        return text.getText().strip();
    }
}
