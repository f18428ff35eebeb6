// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

import org.databril.model.bmc.Named;

/** A way to pass cost on: who keeps it, and to whom everybody else gives equal parts. */
interface PassingOn {
    /** Whether cost that arrives here stays here. */
    boolean keeps(Named element);

    /** Those who get an equal part each, every one once; nobody: a dead end. */
    List<? extends Named> next(Named element);
}
