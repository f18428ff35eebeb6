// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.partners;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Partner;

/** A partner that no KPI measures. */
public final class PartnerUnmeasured implements Rule<Partner> {
    @Override
    public String code() {
        return "partner-unmeasured";
    }

    @Override
    public Class<Partner> element() {
        return Partner.class;
    }

    @Override
    public void check(Partner partner, Business business, Findings findings) {
        if (!business.measuring().isMeasured(partner)) {
            findings.on(partner);
        }
    }
}
