// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.lang.reflect.InvocationTargetException;
import java.util.Map;
import java.util.Optional;

import org.databril.workbench.Log;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes files in a project and shows the first canvas among them, else the project. */
final class Creation {
    private Creation() {
    }

    /**
     * Makes the files.
     *
     * @param project the name of a project, which is made where there is none
     * @param files texts by file name
     * @param failed what to tell where it does not work
     * @return whether it worked
     */
    static boolean make(IWorkbenchWindow window, String project, Map<String, String> files, String failed) {
        try {
            window.run(false, false, monitor -> {
                SubMonitor progress = SubMonitor.convert(monitor, 2);
                try {
                    IProject home = Projects.open(project, progress.split(1));
                    Optional<IFile> canvas = Projects.write(home, files, progress.split(1));
                    Projects.show(window.getActivePage(), canvas.<IResource>map(file -> file).orElse(home));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            return true;
        } catch (InvocationTargetException e) {
            Log.error("Cannot make " + files.keySet() + " in project " + project, e.getCause());
            if (e.getCause() instanceof CoreException failure) {
                ErrorDialog.openError(window.getShell(), null, failed, failure.getStatus());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
