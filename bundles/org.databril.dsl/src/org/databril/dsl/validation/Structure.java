// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;

import org.databril.dsl.merge.Conflict;
import org.databril.dsl.merge.Version;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.resource.BmcResource;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** Checks the structure of files: everything that stands between a text and a model that can be relied on. */
@Singleton
public class Structure {
    private final List<StructureCheck<?>> checks;

    @Inject
    Structure(StructureChecks checks) {
        this.checks = checks.all();
    }

    /**
     * What is wrong with a file, in the order of its text. The other files of its project have to be there, in its
     * resource set.
     */
    public List<Problem> check(BmcResource file) {
        var report = new ProblemReport(file);
        if (!file.conflicts().isEmpty()) {
            // whatever else seems wrong comes of reading both versions at once
            file.conflicts().forEach(conflict -> tell(conflict, report));
            return report.problems();
        }
        for (var all = EcoreUtil.<EObject>getAllContents(file, false); all.hasNext();) {
            var element = all.next();
            checks.forEach(check -> apply(check, element, report));
        }
        return report.problems();
    }

    private static void tell(Conflict conflict, ProblemReport report) {
        var place = report.file().place(conflict.offset(), conflict.mark());
        int last = report.file().lines().line(conflict.end() - 1);
        report.add(StructureCodes.MERGE_CONFLICT, null, place, Map.of("last", last, "mine", named(conflict.mine()), "theirs",
                named(conflict.theirs())));
    }

    private static List<String> named(Version version) {
        return version.name().isEmpty() ? List.of() : List.of(version.name());
    }

    private static <T extends EObject> void apply(StructureCheck<T> check, EObject element, ProblemReport report) {
        if (check.subject().isInstance(element)) {
            check.check(check.subject().cast(element), report);
        }
    }
}
