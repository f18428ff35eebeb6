// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.relationships;

import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.OpportunityStatus;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Relationship;

/** A relationship or partner with steps that could be automated, and no opportunity that is about it. */
public final class RelationshipAutomatable implements Rule<CostBearer> {
    @Override
    public String code() {
        return "relationship-automatable";
    }

    @Override
    public Class<CostBearer> element() {
        return CostBearer.class;
    }

    @Override
    public void check(CostBearer item, Business business, Findings findings) {
        var steps = switch (item) {
            case Relationship relationship -> relationship.getAutomatable();
            case Partner partner -> partner.getAutomatable();
            default -> List.<String>of();
        };
        var plans = business.plans().on(item);
        if (!steps.isEmpty() && plans.stream().allMatch(plan -> plan.getStatus() == OpportunityStatus.REJECTED)) {
            findings.on(item).with("steps", List.copyOf(steps)).because(plans);
        }
    }
}
