// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.model.bmc.Segment;

/** A segment that is reached in some phase, but not in all five. */
public final class SegmentPhaseUncovered implements Rule<Segment> {
    @Override
    public String code() {
        return "segment-phase-uncovered";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        var reached = business.market().phases(segment);
        var uncovered = Market.JOURNEY.stream().filter(phase -> !reached.contains(phase)).toList();
        if (!reached.isEmpty() && !uncovered.isEmpty()) {
            findings.on(segment).with("phases", Wording.of(uncovered)).because(business.market().channels(segment));
        }
    }
}
