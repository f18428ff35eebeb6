// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.rename;

import org.databril.workbench.Messages;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.swt.widgets.Shell;

/** Asks for the new name and shows what would change in which file. */
final class RenameWizard extends RefactoringWizard {
    private final RenameRefactoring refactoring;

    RenameWizard(RenameRefactoring refactoring) {
        super(refactoring, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE | NO_BACK_BUTTON_ON_STATUS_DIALOG);
        this.refactoring = refactoring;
        setDefaultPageTitle(Messages.rename_title);
    }

    void open(Shell shell) {
        try {
            new RefactoringWizardOpenOperation(this).run(shell, Messages.rename_title);
        } catch (InterruptedException e) {
            // another refactoring is at work and the person did not want to wait for it
            Thread.currentThread().interrupt();
        }
    }

    @Override
    protected void addUserInputPages() {
        addPage(new RenamePage(refactoring));
    }
}
