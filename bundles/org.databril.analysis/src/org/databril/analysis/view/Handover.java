// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/**
 * From one phase in which something is recorded of a segment to the next one in which something is; phases between them
 * record nothing (domain.md section 2, channel-phases-unlinked).
 *
 * @param from the earlier phase
 * @param to the later phase
 * @param before the sources that record in the earlier phase, at least one
 * @param after the sources that record in the later phase, at least one
 * @param linked whether a source is in both, or a path of flows leads from one of some to one of the others, either way
 */
public record Handover(Phase from, Phase to, Set<Source> before, Set<Source> after, boolean linked) {

    /** The handovers along the journey of a segment, in its order. */
    public static List<Handover> of(Segment segment, Business business) {
        var handovers = new ArrayList<Handover>();
        var before = Phase.UNKNOWN;
        Set<Source> sourcesBefore = Set.of();
        for (Phase phase : Market.JOURNEY) {
            var sources = business.market().recordedIn(segment, phase);
            if (sources.isEmpty()) {
                continue;
            }
            if (!sourcesBefore.isEmpty()) {
                // A path of no flows at all links too: then a source is in both.
                boolean linked = business.flows().areLinked(sourcesBefore, sources);
                handovers.add(new Handover(before, phase, sourcesBefore, sources, linked));
            }
            before = phase;
            sourcesBefore = sources;
        }
        return handovers;
    }
}
