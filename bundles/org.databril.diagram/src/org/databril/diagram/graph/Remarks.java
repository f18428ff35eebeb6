// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import org.databril.model.bmc.InformationPart;

/** What a picture says of its places beyond the model, and what it leaves out of their cards. */
public interface Remarks {

    /** Says nothing and leaves out nothing. */
    Remarks NONE = new Remarks() {
    };

    /** What is said at the foot of a card. */
    default List<Remark> on(Place place) {
        return List.of();
    }

    /** Whether a place is gone. */
    default boolean gone(Place place) {
        return false;
    }

    /** Whether it matters here that a source holds something. */
    default boolean shows(InformationPart held) {
        return true;
    }
}
