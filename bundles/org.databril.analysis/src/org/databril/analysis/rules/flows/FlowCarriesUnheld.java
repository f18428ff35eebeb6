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

/** An existing flow that carries what the source it comes from does not hold. */
public final class FlowCarriesUnheld implements Rule<Flow> {
    @Override
    public String code() {
        return "flow-carries-unheld";
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
        flow.getCarries().forEach(part -> unheld.addAll(business.holdings().missing(part, flow.getFrom())));
        if (!unheld.isEmpty()) {
            findings.on(flow).with("source", Wording.of(flow.getFrom())).listing("attributes", unheld)
                    .because(List.of(flow.getFrom()));
        }
    }
}
