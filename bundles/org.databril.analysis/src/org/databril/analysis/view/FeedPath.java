// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.Comparator;
import java.util.List;

import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Source;

/**
 * A chain of existing flows, each carrying the same datum.
 *
 * @param flows from the master on, at least one
 */
public record FeedPath(List<Flow> flows) {

    /** Where it starts. */
    public Source master() {
        return flows.getFirst().getFrom();
    }

    /** The source that hands the datum over at last. */
    public Source feeder() {
        return flows.getLast().getFrom();
    }

    /** Whether somebody has to do something on the way. */
    public boolean isByHand() {
        return flows.stream().anyMatch(flow -> flow.getMode() == Automation.MANUAL);
    }

    /** How late the datum arrives at most: the slowest flow; unknown where one of them does not say. */
    public Frequency delay() {
        return flows.stream().map(Flow::getFrequency).max(Comparator.comparingInt(Delay::rank)).orElseThrow();
    }
}
