// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.opportunities;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.OpportunityStatus;

/** An opportunity that is proposed or planned, while all it links is there already. */
public final class OpportunityDone implements Rule<Opportunity> {
    @Override
    public String code() {
        return "opportunity-done";
    }

    @Override
    public Class<Opportunity> element() {
        return Opportunity.class;
    }

    @Override
    public void check(Opportunity opportunity, Business business, Findings findings) {
        var status = opportunity.getStatus();
        boolean open = status == OpportunityStatus.PROPOSED || status == OpportunityStatus.PLANNED;
        var links = opportunity.getLinks();
        if (open && !links.isEmpty() && links.stream().allMatch(link -> Links.isThere(link, business))) {
            var flows = links.stream().flatMap(link -> business.flows().between(link.getFrom(), link.getTo()).stream());
            findings.on(opportunity).with("status", Wording.of(status)).because(flows.toList());
        }
    }
}
