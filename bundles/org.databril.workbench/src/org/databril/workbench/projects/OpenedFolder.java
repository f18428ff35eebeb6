// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.projects;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.FileInfoMatcherDescription;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceFilterDescription;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A folder somewhere on the disk that is worked on as it is. The workbench keeps a project of its own, beside its
 * settings, that links to the folder; so nothing is written into the folder itself.
 */
public final class OpenedFolder {
    /** Folders that hold no canvases of people, but often very many files. */
    private static final String LEFT_OUT = "\\.git|\\.svn|\\.hg|node_modules";

    private OpenedFolder() {
    }

    /**
     * Opens a folder, or finds the project in which it is open already.
     *
     * @return the project that shows it
     * @throws CoreException when it cannot be linked
     */
    public static IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        Path path = folder.toAbsolutePath().normalize();
        var known = showing(path);
        if (known.isPresent()) {
            return known.get();
        }
        SubMonitor progress = SubMonitor.convert(monitor, 4);
        IProject project = root().getProject(freeName(String.valueOf(path.getFileName())));
        project.create(progress.split(1));
        try {
            project.open(progress.split(1));
            IFolder link = project.getFolder(project.getName());
            link.createFilter(IResourceFilterDescription.EXCLUDE_ALL | IResourceFilterDescription.FOLDERS
                    | IResourceFilterDescription.INHERITABLE,
                    new FileInfoMatcherDescription("org.eclipse.core.resources.regexFilterMatcher", LEFT_OUT),
                    IResource.BACKGROUND_REFRESH, progress.split(1));
            link.createLink(path.toUri(), IResource.NONE, progress.split(1));
        } catch (CoreException e) {
            project.delete(true, true, null);
            throw e;
        }
        Projects.keep();
        return project;
    }

    /** The folder that a project was made for; empty for a project with files of its own. */
    public static Optional<IFolder> of(IProject project) {
        if (!project.isAccessible()) {
            return Optional.empty();
        }
        IFolder link = project.getFolder(project.getName());
        return link.isLinked() ? Optional.of(link) : Optional.empty();
    }

    private static Optional<IProject> showing(Path path) {
        return Arrays.stream(root().getProjects())
                .filter(project -> shows(project, path) || of(project).filter(link -> shows(link, path)).isPresent())
                .findFirst();
    }

    private static boolean shows(IResource resource, Path path) {
        return resource.getLocation() != null && resource.getLocation().toPath().equals(path);
    }

    private static String freeName(String wanted) {
        String name = wanted;
        for (int i = 2; root().getProject(name).exists(); i++) {
            name = wanted + " (" + i + ")";
        }
        return name;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
