// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Segment;

/** A segment that prefers a channel that does not reach it. */
public final class SegmentChannelMismatch implements Rule<Segment> {
    @Override
    public String code() {
        return "segment-channel-mismatch";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        var reaching = business.market().channels(segment);
        var missing = Resolved.of(segment.getPrefers()).stream().filter(channel -> !reaching.contains(channel)).toList();
        if (!missing.isEmpty()) {
            findings.on(segment).naming("channels", missing);
        }
    }
}
