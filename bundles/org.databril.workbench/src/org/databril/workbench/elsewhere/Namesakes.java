// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elsewhere;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.project.ProjectRoot;
import org.databril.model.bmc.BmcPackage;
import org.databril.server.session.ProjectSession;
import org.databril.workbench.check.OpenProjects;
import org.databril.workbench.elements.SavedElements;
import org.eclipse.emf.ecore.EClass;

/** What names mean in other projects that mean nothing in their own. */
public final class Namesakes {
    private static final Comparator<Namesake> ORDER = Comparator.comparing(Namesake::project)
            .thenComparing(namesake -> namesake.element().name());

    private Namesakes() {
    }

    /** What the name that a problem is about means elsewhere; nothing for a problem of another kind. */
    public static List<Namesake> of(Problem problem) {
        if (!problem.code().equals(StructureCodes.UNRESOLVED) || !(problem.arguments().get("type") instanceof EClass type)
                || type == BmcPackage.Literals.ATTRIBUTE) {
            // attributes are called alike everywhere, and mean something with their information only
            return List.of();
        }
        var name = String.valueOf(problem.arguments().get("name"));
        return SavedElements.outside(ProjectRoot.of(problem.path())).filter(element -> element.isCalled(name, type))
                .map(element -> new Namesake(element, ProjectTitle.of(element.file()))).sorted(ORDER).toList();
    }

    /** What names mean elsewhere that problems of a text tell of at a stretch of it. */
    public static List<Namesake> at(Collection<Problem> problems, int offset, int end) {
        return problems.stream().filter(problem -> problem.offset() <= end && offset <= problem.offset() + problem.length())
                .flatMap(problem -> of(problem).stream()).distinct().toList();
    }

    /** The same for a file, open or closed. May be called on any thread and never waits. */
    public static CompletableFuture<List<Namesake>> at(Path file, int offset, int end) {
        ProjectSession session = OpenProjects.sessions().open(file);
        return session.ask(checked -> at(checked.project().problems(file), offset, end))
                .whenComplete((found, failure) -> OpenProjects.sessions().close(session));
    }

    /** Opens what has an address; nothing where it is not there any more. To be called on the UI thread. */
    public static void open(String address) {
        SavedElements.all().map(element -> new Namesake(element, "")).filter(namesake -> namesake.address().equals(address)).findFirst()
                .ifPresent(Namesake::open);
    }
}
