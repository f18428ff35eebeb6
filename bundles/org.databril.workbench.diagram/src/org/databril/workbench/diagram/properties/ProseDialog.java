// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks for a text of several lines. */
final class ProseDialog extends InputDialog {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 140;

    private ProseDialog(Shell shell, String title, String before) {
        super(shell, title, null, before, null);
    }

    /** The text that was entered; empty where nothing was. */
    static Optional<String> ask(Shell shell, String title, String before) {
        var dialog = new ProseDialog(shell, title, before);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue()) : Optional.empty();
    }

    @Override
    protected int getInputTextStyle() {
        return SWT.MULTI | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = super.createDialogArea(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(getText());
        return area;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }
}
