// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;

/** Writes pictures of canvases into a folder. */
final class ExportWizard extends Wizard {
    private final ExportPage page;

    ExportWizard(String project) {
        page = new ExportPage(project);
        setWindowTitle(Messages.export_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        PictureExport export = page.export();
        List<Path> files = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    files.addAll(export.write(monitor));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            refresh(export.folder());
            MessageDialog.openInformation(getShell(), Messages.export_title, NLS.bind(Messages.export_done, files.size(), export.folder()));
            return true;
        } catch (InvocationTargetException e) {
            Log.error("Cannot export pictures into " + export.folder(), e.getCause());
            String reason = e.getCause() instanceof IOException failure ? failure.getMessage() : String.valueOf(e.getCause());
            page.setErrorMessage(NLS.bind(Messages.export_failed, reason));
        } catch (InterruptedException e) {
            // cancelled: what is written stays, and the wizard too
            page.setErrorMessage(null);
        }
        return false;
    }

    private static void refresh(Path folder) {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_ONE, null);
            } catch (CoreException e) {
                Log.error("Cannot refresh " + folder, e);
            }
        }
    }
}
