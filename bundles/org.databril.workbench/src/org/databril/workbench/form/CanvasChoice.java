// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.form;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectLoader;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * A canvas of a project that can be chosen.
 *
 * @param name its identifier
 * @param label what people call it
 * @param file the file it is in, absolute
 */
public record CanvasChoice(String name, String label, Path file) {
    /** Looks in the background for all canvases of a project and gives them on the UI thread, by name. */
    public static void find(IProject project, Consumer<List<CanvasChoice>> receiver) {
        Display display = Display.getCurrent();
        Job.createSystem(Messages.create_looking, (IProgressMonitor monitor) -> {
            List<CanvasChoice> found = find(project);
            if (!display.isDisposed()) {
                display.asyncExec(() -> receiver.accept(found));
            }
        }).schedule();
    }

    private static List<CanvasChoice> find(IProject project) {
        Set<Path> roots = new LinkedHashSet<>();
        try {
            project.accept(resource -> {
                if (resource instanceof IFile file && Bmc.FILE_EXTENSION.equals(file.getFileExtension()) && file.getLocation() != null) {
                    roots.add(ProjectRoot.of(file.getLocation().toPath()));
                }
                return true;
            });
        } catch (CoreException e) {
            Log.error("Cannot look for canvases in " + project.getName(), e);
        }
        List<CanvasChoice> found = new ArrayList<>();
        roots.forEach(root -> ProjectLoader.loadProject(root).canvases().stream().filter(canvas -> canvas.getName() != null)
                .forEach(canvas -> found.add(new CanvasChoice(canvas.getName(), Names.display(canvas), BmcResource.of(canvas).path()))));
        found.sort(Comparator.comparing(CanvasChoice::name));
        return found;
    }

    @Override
    public String toString() {
        return name.equals(label) ? name : label + " (" + name + ")";
    }
}
