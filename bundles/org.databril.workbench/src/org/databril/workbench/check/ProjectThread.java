// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.check;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.databril.dsl.project.ProjectLoader;

/** A project in memory and the one thread that works on it, so that the user interface never waits for it. */
final class ProjectThread {
    private final ExecutorService thread;
    private final Path root;
    private CheckedProject project;

    ProjectThread(Path root) {
        this.root = root;
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("canvases of " + root.getFileName()).factory());
    }

    /** Asks something of the project, after all that was asked before; the first question loads it. */
    <T> CompletableFuture<T> ask(Function<CheckedProject, T> question) {
        return CompletableFuture.supplyAsync(() -> {
            if (project == null) {
                project = new CheckedProject(ProjectLoader.loadProject(root));
            }
            return question.apply(project);
        }, thread);
    }

    /** Finishes what was asked and no more. */
    void end() {
        thread.shutdown();
    }
}
