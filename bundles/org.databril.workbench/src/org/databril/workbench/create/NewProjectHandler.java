// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>New project</em>. */
public final class NewProjectHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        WizardDialog dialog = new WizardDialog(window.getShell(), new NewProjectWizard(window));
        dialog.setPageSize(560, 200);
        dialog.open();
        return null;
    }
}
