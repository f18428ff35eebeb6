// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import java.util.Optional;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Elements by their qualified names, which pictures know them by. */
final class ElementByName {
    private ElementByName() {
    }

    /** The element of a project with a name; its canvas or landscape where that has no such element; empty without both. */
    static Optional<Named> find(LoadedProject project, String name) {
        for (var root : project.allRoots()) {
            if (root.getName() != null && (name.equals(root.getName()) || name.startsWith(root.getName() + "."))) {
                for (var all = EcoreUtil.getAllContents(root, true); all.hasNext();) {
                    if (all.next() instanceof Named named && name.equals(Names.qualified(named))) {
                        return Optional.of(named);
                    }
                }
                return Optional.of(root);
            }
        }
        return Optional.empty();
    }
}
