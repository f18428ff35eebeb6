// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.Optional;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;

/**
 * An edge of the linkage graph.
 *
 * @param from where it starts
 * @param to where it ends
 * @param flow the flow it is; empty where an item is recorded or a KPI takes from a source
 */
record Link(Place from, Place to, Optional<Flow> flow) {

    /** Whether data goes along it today. */
    boolean exists() {
        return flow.map(one -> one.getExistence() != Existence.WANTED).orElse(true);
    }
}
