// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.model.bmc.Channel;

/** A channel that reaches somebody in a phase in which it records nothing. */
public final class ChannelPhaseUnrecorded implements Rule<Channel> {
    @Override
    public String code() {
        return "channel-phase-unrecorded";
    }

    @Override
    public Class<Channel> element() {
        return Channel.class;
    }

    @Override
    public void check(Channel channel, Business business, Findings findings) {
        var unrecorded = Market.phases(channel).stream().filter(phase -> channel.getRecords().stream()
                .noneMatch(recording -> Market.isDuring(recording, phase))).toList();
        if (!unrecorded.isEmpty()) {
            findings.on(channel).with("phases", Wording.of(unrecorded));
        }
    }
}
