// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Segment;

/** A segment that no proposition is for. */
public final class SegmentWithoutProposition implements Rule<Segment> {
    @Override
    public String code() {
        return "segment-without-proposition";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        if (business.market().propositions(segment).isEmpty()) {
            findings.on(segment);
        }
    }
}
