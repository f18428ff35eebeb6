// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.server.session.ProjectSession;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/** All elements with a name in all projects of the workspace, edited or saved, whichever is newer. */
final class AllElements {
    private AllElements() {
    }

    /** Reads them, each project that is in memory on its own thread. May take a moment: not for the UI thread. */
    static List<FoundElement> read() throws CoreException {
        List<CompletableFuture<List<FoundElement>>> answers = roots().stream().map(AllElements::of).toList();
        return answers.stream().flatMap(answer -> answer.join().stream()).filter(found -> found.file().exists()).toList();
    }

    /** Those of the project of a folder. */
    static CompletableFuture<List<FoundElement>> of(Path root) {
        Optional<List<FoundElement>> saved = SavedElements.of(root);
        if (saved.isPresent() && OpenProjects.sessions().of(root).isEmpty()) {
            return CompletableFuture.completedFuture(saved.get());
        }
        ProjectSession session = OpenProjects.sessions().open(root);
        return session.ask(SavedElements::in).whenComplete((elements, failure) -> OpenProjects.sessions().close(session));
    }

    private static Set<Path> roots() throws CoreException {
        Map<Path, Path> byFolder = new HashMap<>();
        ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
            if (resource instanceof IFile file && Bmc.FILE_EXTENSION.equals(file.getFileExtension())
                    && file.getLocation() != null) {
                Path path = file.getLocation().toPath();
                byFolder.computeIfAbsent(path.getParent(), folder -> ProjectRoot.of(path));
            }
            return true;
        });
        return new TreeSet<>(byFolder.values());
    }
}
