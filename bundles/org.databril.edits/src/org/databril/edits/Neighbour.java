// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.model.bmc.Named;

/**
 * A place in a text: right before or right behind an element.
 *
 * @param element the element beside the place
 * @param behind whether the place is behind it
 */
public record Neighbour(Named element, boolean behind) {
    /** The place before an element. */
    public static Neighbour before(Named element) {
        return new Neighbour(element, false);
    }

    /** The place behind an element. */
    public static Neighbour behind(Named element) {
        return new Neighbour(element, true);
    }
}
