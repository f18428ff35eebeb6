// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.dsl.Bmc;
import org.databril.dsl.scoping.Visible;
import org.databril.model.Names;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;

/** The names by which one element refers to another. */
final class References {
    private static final Visible VISIBLE = Bmc.injector().getInstance(Visible.class);

    private References() {
    }

    /** The shortest name that means an element at a place. */
    static String shortest(EObject context, EReference reference, Named target) {
        if (reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            return target.getName();
        }
        var below = belowRoot(target);
        return VISIBLE.find(context, reference, below).equals(List.of(target)) ? below : Names.qualified(target);
    }

    /** What a name means at a place: nothing, one element, or several that contradict each other. */
    static List<Named> meant(EObject context, EReference reference, String name) {
        return VISIBLE.find(context, reference, name);
    }

    /** The name of an element within its canvas or landscape; of a canvas or landscape, its name. */
    static String belowRoot(Named element) {
        var root = root(element);
        return root == element ? root.getName() : Names.qualified(element).substring(root.getName().length() + 1);
    }

    /** The canvas or landscape that an element stands in. */
    static Root root(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Root.class);
    }
}
