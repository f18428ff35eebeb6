// SPDX-License-Identifier: EPL-2.0
package org.databril.server.lenses;

import java.util.IdentityHashMap;
import java.util.Map;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/** How often the elements of a project are named by others. */
final class Uses {
    private final Map<EObject, Integer> counts = new IdentityHashMap<>();

    Uses(LoadedProject project) {
        for (Root root : project.allRoots()) {
            count(root);
            root.eAllContents().forEachRemaining(this::count);
        }
    }

    private void count(EObject element) {
        if (!(element instanceof Ignore)) {
            element.eCrossReferences().forEach(used -> counts.merge(used, 1, Integer::sum));
        }
    }

    /** How often an element is named; what is ignored about it does not count. */
    int of(EObject element) {
        return counts.getOrDefault(element, 0);
    }
}
