// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;

import org.databril.dsl.problem.StructureCodes;
import org.databril.dsl.resource.BmcResource;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.dsl.scoping.RootNames;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;

import com.google.inject.Inject;

/** Tells names that are given twice: in a canvas or landscape, and those of canvases and landscapes in the project. */
class DuplicateNameCheck implements StructureCheck<Root> {
    @Inject
    private RootNames names;

    @Override
    public Class<Root> subject() {
        return Root.class;
    }

    @Override
    public void check(Root root, ProblemReport report) {
        names.of(root).values().forEach(same -> {
            for (Named other : same.subList(1, same.size())) {
                tell(other, same.getFirst(), report);
            }
        });
        List<? extends Named> roots = root.getName() == null ? List.of()
                : ProjectIndex.of(report.file().getResourceSet()).roots(root.getName());
        if (roots.indexOf(root) > 0) {
            tell(root, roots.getFirst(), report);
        }
    }

    private static void tell(Named element, Named first, ProblemReport report) {
        var place = BmcResource.of(first).place(first);
        report.add(StructureCodes.DUPLICATE_NAME, element,
                Map.of("name", element.getName(), "first", place.file().getFileName() + ":" + place.line()));
    }
}
