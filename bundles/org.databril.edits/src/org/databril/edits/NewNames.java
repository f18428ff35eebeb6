// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.HashSet;
import java.util.Set;

import org.databril.dsl.edit.Identifier;
import org.databril.dsl.scoping.ProjectIndex;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/** Names for what is new in one place: none of them is given twice. */
final class NewNames {
    private final Set<String> taken = new HashSet<>();

    private NewNames() {
    }

    /** Names for elements beside another one, which counts as taken too. */
    static NewNames beside(Named element) {
        return element instanceof Root root ? ofRoots(root.eResource().getResourceSet()) : in(element.eContainer());
    }

    /** Names for elements in an owner. */
    static NewNames in(EObject owner) {
        var names = new NewNames();
        for (EObject part : owner.eContents()) {
            if (part instanceof Named named && named.getName() != null) {
                names.taken.add(named.getName());
            }
        }
        return names;
    }

    private static NewNames ofRoots(ResourceSet project) {
        var names = new NewNames();
        ProjectIndex.of(project).roots().forEach(root -> names.taken.add(root.getName()));
        return names;
    }

    /** A name that nothing has yet, given away with this call: the one wished for, else with a number behind it. */
    String free(String wish) {
        var name = wish;
        for (int i = 2; !taken.add(name); i++) {
            name = wish + i;
        }
        return name;
    }

    /** A name made of words; where they give none, of the kind of the element. */
    String of(String words, String kind) {
        var name = Identifier.of(words);
        return free(name.isEmpty() ? kind : name);
    }
}
