// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Export pictures</em>. */
public final class ExportHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        WizardDialog dialog = new WizardDialog(window.getShell(), new ExportWizard(meant(event)));
        dialog.setPageSize(640, 460);
        dialog.open();
        return null;
    }

    /** The project of what is selected or edited; null for none. */
    private static String meant(ExecutionEvent event) {
        IResource resource = null;
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
            resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        if (resource == null && editor != null) {
            resource = Adapters.adapt(editor.getEditorInput(), IResource.class);
        }
        return resource == null || resource.getProject() == null ? null : resource.getProject().getName();
    }
}
