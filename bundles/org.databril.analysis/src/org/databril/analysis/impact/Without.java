// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.databril.analysis.view.Blocks;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Named;

/**
 * What is lost when an element is taken away: everything that loses its last record, source, measure, supplier or path,
 * and, where it falls away by that, what loses the same through it.
 *
 * @param element what is taken away
 * @param affected what loses something, block after block, then what stands in no block, each in the order of the text
 */
public record Without(Named element, List<Affected> affected) {
    /** Losses; the list is copied. */
    public Without {
        affected = List.copyOf(affected);
    }

    /** The consequences of taking an element away: a source, resource, activity, partner, channel, KPI or relationship. */
    public static Without of(Named element, Business business) {
        var taken = new TakenAway(element);
        var consequences = List.of(new RecordLosses(business, taken), new DataLosses(business, taken),
                new MeasureLosses(business, taken), new SupplyLosses(business, taken), new ReachLosses(business, taken));
        for (Named gone = taken.next(); gone != null; gone = taken.next()) {
            for (Consequence consequence : consequences) {
                consequence.of(gone);
            }
        }
        new PhaseGaps(business, taken).tell();
        return new Without(element, taken.affected().stream().sorted(order(business)).toList());
    }

    /** The losses in a block; those of data, KPIs and dashboards where it is empty. */
    public List<Affected> in(Optional<Block> block) {
        return affected.stream().filter(loss -> Blocks.of(loss.element()).equals(block)).toList();
    }

    /** The same with those losses only that are at the right place. */
    public Without within(Predicate<Named> place) {
        return new Without(element, affected.stream().filter(loss -> place.test(loss.element())).toList());
    }

    private static Comparator<Affected> order(Business business) {
        return Comparator.<Affected>comparingInt(loss -> Blocks.of(loss.element()).map(Block::ordinal)
                .orElse(Block.values().length)).thenComparingInt(loss -> business.place(loss.element()))
                .thenComparing(Affected::loss);
    }
}
