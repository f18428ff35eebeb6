// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.change;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/** Elements of a project by their names. */
public final class Elements {
    private Elements() {
    }

    /** The element of a qualified name, such as {@code Korenaar.FreshBread}; empty where there is none any more. */
    public static Optional<Named> find(LoadedProject project, String name) {
        return project.allRoots().stream().flatMap(root -> find(root, name).stream()).findFirst();
    }

    /** The elements of some qualified names, as far as they are there. */
    public static List<Named> find(LoadedProject project, Collection<String> names) {
        return names.stream().flatMap(name -> find(project, name).stream()).toList();
    }

    private static Optional<Named> find(Named element, String name) {
        var own = Names.qualified(element);
        if (own.equals(name)) {
            return Optional.of(element);
        }
        if (!name.startsWith(own + ".")) {
            return Optional.empty();
        }
        for (EObject part : element.eContents()) {
            var found = part instanceof Named named ? find(named, name) : Optional.<Named>empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
