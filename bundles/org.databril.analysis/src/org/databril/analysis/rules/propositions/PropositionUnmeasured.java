// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.propositions;

import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Proposition;

/** A promise that no KPI measures, or a proposition without promises that none measures. */
public final class PropositionUnmeasured implements Rule<Proposition> {
    @Override
    public String code() {
        return "proposition-unmeasured";
    }

    @Override
    public Class<Proposition> element() {
        return Proposition.class;
    }

    @Override
    public void check(Proposition proposition, Business business, Findings findings) {
        List<? extends Measurable> promised = proposition.getPromises();
        var checked = promised.isEmpty() ? List.of(proposition) : promised;
        checked.stream().filter(element -> !business.measuring().isMeasured(element)).forEach(findings::on);
    }
}
