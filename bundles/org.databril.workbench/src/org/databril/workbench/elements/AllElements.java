// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.server.session.CheckedProject;
import org.databril.server.session.ProjectSession;
import org.databril.workbench.change.FileTexts;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** All elements with a name in all projects of the workspace, edited or saved, whichever is newer. */
final class AllElements {
    private AllElements() {
    }

    /** Reads them, each project on its own thread. Takes a moment: not for the UI thread. */
    static List<FoundElement> read() throws CoreException {
        List<CompletableFuture<List<FoundElement>>> answers = new ArrayList<>();
        for (Path root : roots()) {
            ProjectSession session = OpenProjects.sessions().open(root);
            answers.add(session.ask(AllElements::in)
                    .whenComplete((elements, failure) -> OpenProjects.sessions().close(session)));
        }
        return answers.stream().flatMap(answer -> answer.join().stream()).toList();
    }

    private static Set<Path> roots() throws CoreException {
        Set<Path> roots = new TreeSet<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (resource instanceof IFile file && Bmc.FILE_EXTENSION.equals(file.getFileExtension())
                    && file.getLocation() != null) {
                roots.add(ProjectRoot.of(file.getLocation().toPath()));
            }
            return true;
        });
        return roots;
    }

    private static List<FoundElement> in(CheckedProject checked) {
        return checked.project().allFiles().stream().flatMap(path -> checked.project().file(path).stream())
                .flatMap(text -> FileTexts.file(text.path()).stream().flatMap(file -> in(text, file).stream())).toList();
    }

    private static List<FoundElement> in(BmcResource text, IFile file) {
        List<FoundElement> found = new ArrayList<>();
        EcoreUtil.getAllContents(text, false).forEachRemaining(part -> {
            if (part instanceof Named named && named.getName() != null) {
                var place = text.place(named);
                found.add(new FoundElement(Names.qualified(named), Names.display(named), named.eClass(), file,
                        place.offset(), place.length()));
            }
        });
        return found;
    }
}
