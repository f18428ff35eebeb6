// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.databril.history.GitFolder;
import org.databril.workbench.Log;
import org.databril.workbench.projects.OpenedFolder;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * A project that is asked to be committed, pulled or pushed.
 *
 * @param project the project
 * @param folder the folder with its files, absolute
 */
record GitProject(IProject project, Path folder) {
    /** The project of what is selected in a view, else of the file that is edited. */
    static Optional<GitProject> of(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()
                && Adapters.adapt(selection.getFirstElement(), IResource.class) instanceof IResource selected) {
            return of(selected);
        }
        IEditorPart editor = HandlerUtil.getActiveEditor(event);
        IResource edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IResource.class);
        return edited == null ? Optional.empty() : of(edited);
    }

    /** Where only folders in the project are repositories, as many clients in one folder: the folder of the resource. */
    private static Optional<GitProject> of(IResource resource) {
        IProject project = resource.getProject();
        IResource all = project == null ? null : OpenedFolder.of(project).<IResource>map(link -> link).orElse(project);
        if (all == null || all.getLocation() == null) {
            return Optional.empty();
        }
        IResource near = resource instanceof IFile ? resource.getParent() : resource;
        var whole = new GitProject(project, all.getLocation().toPath());
        return Optional.of(near.getLocation() == null || whole.isRepository() ? whole
                : Optional.of(new GitProject(project, near.getLocation().toPath())).filter(GitProject::isRepository).orElse(whole));
    }

    private boolean isRepository() {
        try {
            var git = open();
            git.ifPresent(GitFolder::close);
            return git.isPresent();
        } catch (IOException e) {
            Log.error("Cannot tell whether " + folder + " is in a git repository", e);
            return false;
        }
    }

    /** Its repository, to be closed after use; empty for none. */
    Optional<GitFolder> open() throws IOException {
        return GitFolder.of(folder);
    }
}
