// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;

/** Whom no channel reaches any more, at all or in some phase. */
final class ReachLosses implements Consequence {
    private final Business business;
    private final TakenAway taken;

    ReachLosses(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    @Override
    public void of(Named gone) {
        if (gone instanceof Channel channel) {
            Market.segments(channel).forEach(segment -> reached(segment, channel));
        }
    }

    private void reached(Segment segment, Channel gone) {
        if (!taken.isAnyLeft(business.market().channels(segment))) {
            taken.loses(segment, Loss.SEGMENT_UNREACHED, gone);
            return;
        }
        for (Phase phase : business.market().phases(segment)) {
            var channels = business.market().channels(segment, phase);
            if (channels.contains(gone) && !taken.isAnyLeft(channels)) {
                taken.loses(segment, Loss.SEGMENT_PHASE_UNCOVERED, gone);
            }
        }
    }
}
