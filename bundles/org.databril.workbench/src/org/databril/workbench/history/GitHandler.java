// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;

import org.databril.history.GitFolder;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** A command on the repository of a project; where it has none, one can be made. */
abstract class GitHandler extends AbstractHandler {
    @Override
    public final Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        var project = GitProject.of(event);
        if (project.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), Messages.git_title, Messages.git_noProject);
        } else if (isRepository(window.getShell(), project.get())
                && IDE.saveAllEditors(new IResource[] {project.get().project()}, true)) {
            start(window, project.get());
        }
        return null;
    }

    /** Starts the work on a project that is in a repository and has no unsaved texts but those that are to stay so. */
    abstract void start(IWorkbenchWindow window, GitProject project);

    private static boolean isRepository(Shell shell, GitProject project) {
        try {
            var git = project.open();
            if (git.isPresent()) {
                git.get().close();
                return true;
            }
            String question = NLS.bind(Messages.git_noRepository, project.folder());
            if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.git_title, question, 0, Messages.git_create, Messages.git_cancel) == 0) {
                GitFolder.create(project.folder());
                return true;
            }
        } catch (IOException e) {
            Log.error("Cannot open the repository of " + project.folder(), e);
            MessageDialog.openError(shell, Messages.git_title, NLS.bind(Messages.git_failed, e.getMessage()));
        }
        return false;
    }
}
