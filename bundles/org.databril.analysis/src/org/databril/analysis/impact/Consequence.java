// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import org.databril.model.bmc.Named;

/** One kind of consequences of an element's absence. */
@FunctionalInterface
interface Consequence {
    /** Tells what loses something by an element that has gone. */
    void of(Named gone);
}
