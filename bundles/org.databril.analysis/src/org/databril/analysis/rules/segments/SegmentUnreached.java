// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Segment;

/** A segment that no channel reaches in any phase. */
public final class SegmentUnreached implements Rule<Segment> {
    @Override
    public String code() {
        return "segment-unreached";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        if (business.market().phases(segment).isEmpty()) {
            findings.on(segment);
        }
    }
}
