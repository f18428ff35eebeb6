// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.util.Optional;

import org.databril.history.Login;
import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who a person is at a remote. */
final class LoginDialog extends TitleAreaDialog {
    private final String remote;
    private Text user;
    private Text secret;
    private Login login;

    private LoginDialog(Shell parent, String remote) {
        super(parent);
        this.remote = remote;
    }

    /** The answer; empty where the person gives none. */
    static Optional<Login> ask(Shell parent, String remote) {
        var dialog = new LoginDialog(parent, remote);
        return dialog.open() == OK ? Optional.of(dialog.login) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.git_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 10).applyTo(area);
        setTitle(Messages.git_login_heading);
        setMessage(NLS.bind(Messages.git_login_message, remote));
        user = field(area, Messages.git_login_user, SWT.NONE);
        secret = field(area, Messages.git_login_secret, SWT.PASSWORD);
        Dialog.applyDialogFont(area);
        return area;
    }

    private Text field(Composite area, String label, int style) {
        new Label(area, SWT.NONE).setText(label);
        Text text = new Text(area, SWT.BORDER | SWT.SINGLE | style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addListener(SWT.Modify, event -> Enabling.set(getButton(IDialogConstants.OK_ID), !user.getText().isBlank()));
        return text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Enabling.set(getButton(IDialogConstants.OK_ID), false);
    }

    @Override
    protected void okPressed() {
        login = new Login(user.getText().strip(), secret.getText());
        super.okPressed();
    }
}
