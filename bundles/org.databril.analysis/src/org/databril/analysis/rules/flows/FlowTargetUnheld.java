// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.flows;

import java.util.LinkedHashSet;
import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.InformationPart;

/** An existing flow that carries what the source it goes to does not hold. */
public final class FlowTargetUnheld implements Rule<Flow> {
    @Override
    public String code() {
        return "flow-target-unheld";
    }

    @Override
    public Class<Flow> element() {
        return Flow.class;
    }

    @Override
    public void check(Flow flow, Business business, Findings findings) {
        if (!business.flows().isExisting(flow)) {
            return;
        }
        var unheld = new LinkedHashSet<Datum>();
        for (InformationPart part : flow.getCarries()) {
            var carried = business.holdings().meant(part, flow.getFrom());
            if (carried.isEmpty()) {
                // Nobody knows what of it is carried; but nothing of it can arrive where nothing of it is held.
                unheld.addAll(business.holdings().missing(part, flow.getTo()));
            }
            carried.stream().filter(datum -> !business.holdings().holds(flow.getTo(), datum)).forEach(unheld::add);
        }
        if (!unheld.isEmpty()) {
            findings.on(flow).with("source", Wording.of(flow.getTo())).listing("attributes", unheld)
                    .because(List.of(flow.getTo()));
        }
    }
}
