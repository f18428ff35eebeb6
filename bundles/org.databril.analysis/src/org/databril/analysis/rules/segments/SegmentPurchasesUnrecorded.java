// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.PurchaseRecording;
import org.databril.model.bmc.Segment;

/** A paying segment whose purchases are not said to be fully recorded. */
public final class SegmentPurchasesUnrecorded implements Rule<Segment> {
    @Override
    public String code() {
        return "segment-purchases-unrecorded";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        var said = segment.getPurchases();
        if (Market.isPayer(segment) && said != PurchaseRecording.FULLY) {
            findings.on(segment).with("recorded", said == PurchaseRecording.UNKNOWN ? null : Wording.of(said))
                    .because(Resolved.of(segment.getPurchaseSources()));
        }
    }
}
