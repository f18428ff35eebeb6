// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.model.bmc.Named;

/**
 * One number and what it is made of.
 *
 * @param figure the id of the figure it belongs to
 * @param part which of the figure's numbers it is
 * @param element what it is about; null for a total, a rest or a block
 * @param block the block it is about; null where it is about an element or the whole canvas
 * @param value an amount in a year, or a number between 0 and 1 for coverage, or a ratio for efficiency
 * @param share its share in the total, 1 being all; null where it has none, or the total is nothing
 * @param madeOf what it is made of; the values add up to it (for coverage, the mean of them is it; efficiency is the
 *        first divided by the second)
 */
public record FigureValue(String figure, Part part, Named element, Block block, Exact value, Exact share,
        List<Contribution> madeOf) {

    /** Which number of a figure. */
    public enum Part {
        /** All of it. */
        TOTAL,
        /** One element that makes up the total. */
        ITEM,
        /** What belongs to one proposition. */
        PROPOSITION,
        /** What belongs to one segment. */
        SEGMENT,
        /** What belongs to no proposition. */
        NO_PROPOSITION,
        /** What belongs to no segment. */
        NO_SEGMENT,
        /** Costs said to be fixed. */
        FIXED,
        /** Costs said to be variable. */
        VARIABLE,
        /** Costs of which neither is said. */
        UNSAID,
        /** One block of the canvas. */
        BLOCK;

        /** The name in files: {@code no-proposition}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A value; the list is copied. */
    public FigureValue {
        madeOf = List.copyOf(madeOf);
    }

    static FigureValue whole(String figure, Part part, List<Contribution> madeOf) {
        return new FigureValue(figure, part, null, null, Contribution.sum(madeOf), null, madeOf);
    }

    static FigureValue of(String figure, Part part, Named element, List<Contribution> madeOf) {
        return new FigureValue(figure, part, element, null, Contribution.sum(madeOf), null, madeOf);
    }
}
