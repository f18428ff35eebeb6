// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;

import org.databril.diagram.Detail;
import org.databril.diagram.Gathering;

/**
 * How somebody looks at a linkage.
 *
 * @param focus the qualified name of the element that it is about; empty for all of the canvas
 * @param hops how many steps around it are shown; 0 for all that leads to it and all it leads to
 * @param gathering what is drawn as one node
 * @param open the keys of nodes that are opened
 */
record Outlook(String focus, int hops, Gathering gathering, Set<String> open) {
    /** All of a canvas, as reports show it. */
    static final Outlook WHOLE = new Outlook("", 1, Gathering.FEW, Set.of());

    Outlook {
        open = Set.copyOf(open);
    }

    Outlook about(String element) {
        return new Outlook(element, hops, gathering, open);
    }

    Outlook hops(int number) {
        return new Outlook(focus, number, gathering, open);
    }

    Outlook gathering(Gathering other) {
        return new Outlook(focus, hops, other, Set.of());
    }

    /** With a node of several places opened, or closed again. */
    Outlook toggled(String key) {
        var keys = new HashSet<>(open);
        if (!keys.remove(key)) {
            keys.add(key);
        }
        return new Outlook(focus, hops, gathering, keys);
    }

    Detail detail() {
        return new Detail(focus.isEmpty() || hops == 0 ? OptionalInt.empty() : OptionalInt.of(hops), gathering, open);
    }
}
