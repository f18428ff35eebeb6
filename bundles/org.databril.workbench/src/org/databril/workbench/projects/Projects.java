// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.projects;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import org.databril.dsl.Bmc;
import org.databril.workbench.DatabrilPerspective;
import org.databril.workbench.Log;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.navigator.CommonNavigator;

/** Projects with files of their own: makes them, writes files into them, and shows them. */
public final class Projects {
    private Projects() {
    }

    /** A name for a new project that no project has yet: the one wanted, else with a number. */
    public static String freeName(String wanted) {
        String clean = clean(wanted);
        String base = canBeNamed(clean) ? clean : "Canvas";
        String name = base;
        for (int i = 2; root().getProject(name).exists(); i++) {
            name = base + " (" + i + ")";
        }
        return name;
    }

    /** Whether a project can have a name, which its folder has too, on every system. */
    public static boolean canBeNamed(String name) {
        return !name.isEmpty() && !name.startsWith(".") && !name.endsWith(".") && clean(name).equals(name);
    }

    private static String clean(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ").strip();
    }

    /** The project with a name, made and opened where it is not there. */
    public static IProject open(String name, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        IProject project = root().getProject(name);
        if (!project.exists()) {
            project.create(progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
            project.setDefaultCharset(StandardCharsets.UTF_8.name(), null);
        }
        return project;
    }

    /**
     * Writes new files into a project, into the folder it shows where it shows one.
     *
     * @param files texts by file name, in the order in which to read them
     * @return the first canvas file among them
     * @throws CoreException when one of them is there already or cannot be written
     */
    public static Optional<IFile> write(IProject project, Map<String, String> files, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Optional<IFile> first = Optional.empty();
        for (var entry : files.entrySet()) {
            IFile file = file(project, entry.getKey());
            file.create(entry.getValue().getBytes(StandardCharsets.UTF_8), IResource.NONE, progress.split(1));
            if (first.isEmpty() && Bmc.FILE_EXTENSION.equals(file.getFileExtension())) {
                first = Optional.of(file);
            }
        }
        keep();
        return first;
    }

    /** The file with a name in the folder that a project shows. */
    public static IFile file(IProject project, String name) {
        return OpenedFolder.of(project).map(folder -> folder.getFile(name)).orElseGet(() -> project.getFile(name));
    }

    /** Shows a project among the others and opens a file of it. */
    public static void show(IWorkbenchPage page, IResource resource) {
        var intro = page.getWorkbenchWindow().getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
        }
        // once the welcome has given back the room it took
        page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> reveal(page, resource));
    }

    /** Writes down which projects there are, so that even a crash leaves them. */
    static void keep() throws CoreException {
        ResourcesPlugin.getWorkspace().save(false, null);
    }

    private static void reveal(IWorkbenchPage page, IResource resource) {
        try {
            if (page.showView(DatabrilPerspective.PROJECTS) instanceof CommonNavigator navigator) {
                navigator.getCommonViewer().expandToLevel(resource.getProject(), 1);
                navigator.selectReveal(new StructuredSelection(resource));
            }
            if (resource instanceof IFile file) {
                IDE.openEditor(page, file);
            }
        } catch (PartInitException e) {
            Log.error("Cannot show " + resource.getFullPath(), e);
        }
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
