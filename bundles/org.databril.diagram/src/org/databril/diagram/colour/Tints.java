// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.List;
import java.util.Map;
import org.databril.diagram.scene.Ink;
import org.databril.model.bmc.Named;

/** Which colours elements have, and what the colours mean. */
interface Tints {

    /** Whether anything can be said of such an element; one that can, and has no colour, steps back. */
    boolean concern(Named element);

    /** The colours of an element; empty for one that has nothing to do with any. */
    List<Ink> of(Named element);

    /** What each colour means, in the order of the legend. */
    Map<Ink, String> meanings();
}
