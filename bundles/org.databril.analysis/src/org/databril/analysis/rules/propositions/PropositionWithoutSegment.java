// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.propositions;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Proposition;

/** A proposition that is for nobody. */
public final class PropositionWithoutSegment implements Rule<Proposition> {
    @Override
    public String code() {
        return "proposition-without-segment";
    }

    @Override
    public Class<Proposition> element() {
        return Proposition.class;
    }

    @Override
    public void check(Proposition proposition, Business business, Findings findings) {
        if (proposition.getSegments().isEmpty()) {
            findings.on(proposition);
        }
    }
}
