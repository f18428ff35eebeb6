// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Cost;

/** A cost that is recorded in no source. */
public final class CostUnrecorded implements Rule<Cost> {
    @Override
    public String code() {
        return "cost-unrecorded";
    }

    @Override
    public Class<Cost> element() {
        return Cost.class;
    }

    @Override
    public void check(Cost cost, Business business, Findings findings) {
        if (cost.getRecordedIn().isEmpty()) {
            findings.on(cost);
        }
    }
}
