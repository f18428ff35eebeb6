// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.opportunities;

import java.util.LinkedHashSet;
import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Link;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.OpportunityStatus;
import org.eclipse.emf.ecore.EObject;

/** An opportunity that is done while a link of it is no existing flow, or that links what its source does not hold. */
public final class OpportunityContradicted implements Rule<Opportunity> {
    @Override
    public String code() {
        return "opportunity-contradicted";
    }

    @Override
    public Class<Opportunity> element() {
        return Opportunity.class;
    }

    @Override
    public void check(Opportunity opportunity, Business business, Findings findings) {
        var missing = new LinkedHashSet<String>();
        var unheld = new LinkedHashSet<String>();
        var evidence = new LinkedHashSet<EObject>();
        for (Link link : opportunity.getLinks()) {
            if (opportunity.getStatus() == OpportunityStatus.DONE && Links.isMissing(link, business)) {
                missing.add(Wording.way(link.getFrom(), link.getTo()));
                evidence.addAll(List.of(link.getFrom(), link.getTo()));
            }
            for (Datum datum : Links.unheld(link, business)) {
                unheld.add(Wording.at(datum, link.getFrom()));
                evidence.addAll(List.of(datum.element(), link.getFrom()));
            }
        }
        if (!missing.isEmpty() || !unheld.isEmpty()) {
            findings.on(opportunity).with("missing", List.copyOf(missing)).with("unheld", List.copyOf(unheld))
                    .because(evidence);
        }
    }
}
