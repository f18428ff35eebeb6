// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.rename;

import org.databril.workbench.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name. */
final class RenamePage extends UserInputWizardPage {
    private final RenameRefactoring refactoring;
    private Text name;

    RenamePage(RenameRefactoring refactoring) {
        super("name");
        this.refactoring = refactoring;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(NLS.bind(Messages.rename_name, refactoring.before()));
        name = new Text(area, SWT.BORDER);
        name.setText(refactoring.before());
        name.selectAll();
        name.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).hint(convertWidthInCharsToPixels(30), SWT.DEFAULT).applyTo(name);
        Label note = new Label(area, SWT.WRAP);
        note.setText(Messages.rename_files);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(note);
        setControl(area);
        setPageComplete(false);
    }

    private void check() {
        RefactoringStatus status = refactoring.want(name.getText());
        setPageComplete(status);
        if (status.isOK() && name.getText().strip().equals(refactoring.before())) {
            setPageComplete(false);
        }
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            name.setFocus();
        }
    }
}
