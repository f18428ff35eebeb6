// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.disk;

import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.databril.workbench.compare.Comparison;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows the text of an editor beside that of its file and asks which one stays, or lets the person merge them. */
final class ChangedFileDialog extends TitleAreaDialog {
    private static final int MINE = IDialogConstants.CLIENT_ID + 1;
    private static final int THEIRS = IDialogConstants.CLIENT_ID + 2;
    private static final int MERGED = IDialogConstants.CLIENT_ID + 3;
    private static final Point SIZE = new Point(980, 620);

    private final String file;
    private final String mine;
    private final String theirs;
    private Comparison comparison;
    private String chosen;

    ChangedFileDialog(Shell parent, String file, String mine, String theirs) {
        super(parent);
        this.file = file;
        this.mine = mine;
        this.theirs = theirs;
    }

    /** The text that stays, after the dialog was closed with an answer. */
    String chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.disk_changed_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.disk_changed_heading, file));
        setMessage(Messages.disk_changed_message, IMessageProvider.WARNING);
        comparison = new Comparison(area, Messages.disk_changed_left, Messages.disk_changed_right, true);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 4).applyTo(comparison.control());
        comparison.show(file, mine, theirs);
        comparison.onEdit(() -> {
            Button merged = getButton(MERGED);
            if (merged != null) {
                Enabling.set(merged, true);
            }
        });
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, MINE, Messages.disk_changed_mine, false);
        createButton(parent, THEIRS, Messages.disk_changed_theirs, false);
        Enabling.set(createButton(parent, MERGED, Messages.disk_changed_merged, false), false);
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.disk_later, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case MINE -> answer(mine);
            case THEIRS -> answer(theirs);
            case MERGED -> answer(comparison.left());
            default -> super.buttonPressed(button);
        }
    }

    private void answer(String text) {
        chosen = text;
        okPressed();
    }
}
