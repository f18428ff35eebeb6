// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.List;

import org.databril.model.bmc.Named;

/**
 * An element that loses something when another is taken away.
 *
 * @param element what loses
 * @param loss what it loses
 * @param path from what is taken away to the element, both included
 * @param falls whether it falls away itself by that
 */
public record Affected(Named element, Loss loss, List<Named> path, boolean falls) {
    /** An affected element; the path is copied. */
    public Affected {
        path = List.copyOf(path);
    }
}
