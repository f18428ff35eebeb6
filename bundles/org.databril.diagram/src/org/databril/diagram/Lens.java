// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Named;

/** What an analysis found out and pictures show as badges and bars. What it says nothing of does not appear. */
public interface Lens {

    /** Knows nothing. */
    Lens NONE = new Lens() {
    };

    /** The business that was analysed; empty where none was. */
    default Optional<Business> business() {
        return Optional.empty();
    }

    /** How many findings stand on an element, its parts included; 0 shows nothing. */
    default OptionalInt findings(Named element) {
        return OptionalInt.empty();
    }

    /** How heavy the heaviest finding on an element is, its parts included; empty where there is none. */
    default Optional<Severity> severity(Named element) {
        return Optional.empty();
    }

    /** Which part of a block is recorded, from 0 to 1; empty where the block is. */
    default OptionalDouble coverage(Block block) {
        return OptionalDouble.empty();
    }

    /** How many guiding questions are still open on the canvas. */
    default OptionalInt openQuestions() {
        return OptionalInt.empty();
    }
}
