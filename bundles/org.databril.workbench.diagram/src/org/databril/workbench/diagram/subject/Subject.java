// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.subject;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.databril.catalogue.Block;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.check.OpenProjects;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Elements that are selected: in a text, on a page of the editor, among the projects or the problems.
 *
 * @param window where they are selected
 * @param file a file of their project
 * @param names their qualified names; a canvas or landscape where the cursor is in no element of it
 * @param block the block of a canvas that is selected as such; null for elements
 */
public record Subject(IWorkbenchWindow window, Path file, List<String> names, Block block) {
    /** A subject; the list is copied. */
    public Subject {
        names = List.copyOf(names);
    }

    /** The name of the first element. */
    public String name() {
        return names.getFirst();
    }

    /** An open text of their project, through which it can be changed; empty where none is open. */
    public Optional<LiveText> text() {
        return LiveTexts.of(window).beside(file);
    }

    /** Asks something of their project, with the open texts as they were looked at last. To be used on the UI thread. */
    public <T> CompletableFuture<T> ask(Function<CheckedProject, T> question) {
        return text().map(text -> text.ask(question)).orElseGet(() -> {
            var session = OpenProjects.sessions().open(file);
            return session.ask(question).whenComplete((answer, failure) -> OpenProjects.sessions().close(session));
        });
    }

    /** The same for other elements of the project. */
    public Subject with(List<String> others) {
        return new Subject(window, file, others, null);
    }
}
