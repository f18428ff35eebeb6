// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import java.nio.file.Path;

import org.databril.dsl.project.ProjectRoot;
import org.databril.workbench.projects.OpenedFolder;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;

/** What people call the project whose names a file sees. It may be a folder within what the workbench lists as a project. */
final class ProjectTitle {
    private ProjectTitle() {
    }

    static String of(IFile file) {
        Path root = ProjectRoot.of(file.getLocation().toPath());
        for (IContainer at = file.getParent(); at instanceof IFolder folder; at = at.getParent()) {
            if (folder.getLocation() != null && folder.getLocation().toPath().equals(root)) {
                return path(folder);
            }
        }
        return file.getProject().getName();
    }

    private static String path(IFolder folder) {
        IPath path = folder.getFullPath();
        return (OpenedFolder.of(folder.getProject()).isPresent() ? path.removeFirstSegments(1) : path).makeRelative().toString();
    }
}
