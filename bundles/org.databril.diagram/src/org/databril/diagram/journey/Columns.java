// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.journey;

import org.databril.analysis.view.Market;
import org.databril.model.bmc.Phase;

/**
 * Where the columns of a journey are.
 *
 * @param label how wide the names of the segments may be
 * @param cell how wide a phase is
 */
record Columns(double label, double cell) {

    /** Between two phases, where the links are. */
    static final double GAP = 18;

    static Columns of(double width) {
        double label = Math.round(width * 0.145);
        int phases = Market.JOURNEY.size();
        return new Columns(label, (width - label - phases * GAP) / phases);
    }

    double left(Phase phase) {
        return label + GAP + Market.JOURNEY.indexOf(phase) * (cell + GAP);
    }

    double right(Phase phase) {
        return left(phase) + cell;
    }

    boolean neighbours(Phase one, Phase next) {
        return Market.JOURNEY.indexOf(next) - Market.JOURNEY.indexOf(one) == 1;
    }

    double width() {
        return right(Market.JOURNEY.getLast());
    }
}
