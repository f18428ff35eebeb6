// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * How much a picture of places shows.
 *
 * @param hops how many steps around the element in focus, whichever way and wanted ones too; empty for all that leads to it
 *            and all it leads to today
 * @param gathering what is drawn as one node
 * @param open the keys of nodes for several places that are drawn as these places after all
 */
public record Detail(OptionalInt hops, Gathering gathering, Set<String> open) {

    /** As much as fits on a page for reading. */
    public static final Detail STANDARD = new Detail(OptionalInt.empty(), Gathering.FEW, Set.of());

    /** Nothing may be null; the set is copied. */
    public Detail {
        Objects.requireNonNull(hops, "hops");
        Objects.requireNonNull(gathering, "gathering");
        open = Set.copyOf(open);
    }
}
