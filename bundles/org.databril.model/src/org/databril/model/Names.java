// SPDX-License-Identifier: EPL-2.0
package org.databril.model;

import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/** How elements are called: in references and for people. */
public final class Names {
    private Names() {
    }

    /**
     * The name by which an element is referred to from everywhere, such as {@code Korenaar.FreshBread.BakedToday}.
     *
     * @return the names from the canvas or landscape down, joined by dots; a missing name is left out
     */
    public static String qualified(Named element) {
        var own = element.getName();
        for (EObject at = element.eContainer(); at != null; at = at.eContainer()) {
            if (at instanceof Named owner) {
                var outer = qualified(owner);
                return own == null ? outer : outer.isEmpty() ? own : outer + "." + own;
            }
        }
        return own == null ? "" : own;
    }

    /** What people call an element: its label, else its name; never null. */
    public static String display(Named element) {
        var label = element.getLabel();
        if (label != null && !label.isBlank()) {
            return label;
        }
        return element.getName() == null ? "" : element.getName();
    }
}
