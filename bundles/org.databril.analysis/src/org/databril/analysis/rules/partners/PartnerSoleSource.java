// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.partners;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Resource;

/** A resource with exactly one supplier that several propositions need, directly or through what they need. */
public final class PartnerSoleSource implements Rule<Resource> {
    @Override
    public String code() {
        return "partner-sole-source";
    }

    @Override
    public Class<Resource> element() {
        return Resource.class;
    }

    @Override
    public void check(Resource resource, Business business, Findings findings) {
        var suppliers = business.needs().providers(resource);
        if (suppliers.size() != 1) {
            return;
        }
        var propositions = business.needs().propositions(resource);
        if (propositions.size() >= 2) {
            var supplier = suppliers.iterator().next();
            findings.on(resource).with("partner", Wording.of(supplier)).because(suppliers)
                    .naming("propositions", propositions);
        }
    }
}
