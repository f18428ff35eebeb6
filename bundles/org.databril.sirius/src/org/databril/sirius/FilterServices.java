// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Locale;

import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/** What the filters of the linkage let through. Asked of everything that is drawn: what has neither tags nor an owner stays. */
public class FilterServices {
    /** Whether an element has a tag; a flow, and what a source holds, go with their ends. */
    public boolean hasTag(EObject element, Object tag) {
        var wanted = word(tag);
        return wanted.isEmpty() || !(element instanceof Named named) || element instanceof Flow
                || named.getTags().stream().anyMatch(one -> word(one).equals(wanted));
    }

    /** Whether a source or KPI has an owner; others stay. */
    public boolean hasOwner(EObject element, Object owner) {
        var wanted = word(owner);
        return wanted.isEmpty() || switch (element) {
            case Source source -> word(source.getOwner()).equals(wanted);
            case Kpi kpi -> word(kpi.getOwner()).equals(wanted);
            default -> true;
        };
    }

    private static String word(Object text) {
        return text == null ? "" : text.toString().strip().toLowerCase(Locale.ROOT);
    }
}
