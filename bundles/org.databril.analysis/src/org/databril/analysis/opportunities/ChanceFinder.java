// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.stream.Stream;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Root;

/** One way to find opportunities. */
interface ChanceFinder {
    /** What is found in a canvas or landscape; nothing that the model has already. */
    Stream<Chance> find(Root root, Business business, Drafting drafting);
}
