// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.projects;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Open folder</em>: asks for a folder and shows its canvases. */
public final class OpenFolderHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        DirectoryDialog dialog = new DirectoryDialog(window.getShell());
        dialog.setText(Messages.folder_title);
        dialog.setMessage(Messages.folder_message);
        String chosen = dialog.open();
        if (chosen != null) {
            open(window, Path.of(chosen));
        }
        return null;
    }

    /** Shows the canvases of a folder in a window; tells the person where that is not possible. */
    public static void open(IWorkbenchWindow window, Path folder) {
        Shell shell = window.getShell();
        IPath own = ResourcesPlugin.getWorkspace().getRoot().getLocation();
        if (IPath.fromPath(folder).isPrefixOf(own)) {
            MessageDialog.openInformation(shell, Messages.folder_title, NLS.bind(Messages.folder_inUse, folder));
            return;
        }
        try {
            window.run(false, false, monitor -> show(window, folder));
        } catch (InvocationTargetException e) {
            Log.error("Cannot open the folder " + folder, e.getCause());
            if (e.getCause() instanceof CoreException failure) {
                ErrorDialog.openError(shell, Messages.folder_title, Messages.folder_failed, failure.getStatus());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(IWorkbenchWindow window, Path folder) throws InvocationTargetException {
        try {
            IProject project = OpenedFolder.open(folder, new NullProgressMonitor());
            Projects.show(window.getActivePage(), project);
        } catch (CoreException e) {
            throw new InvocationTargetException(e);
        }
    }
}
