// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Information;

/** An information that is held, but that nothing records, carries or takes. */
public final class InformationUnused implements Rule<Information> {
    @Override
    public String code() {
        return "information-unused";
    }

    @Override
    public Class<Information> element() {
        return Information.class;
    }

    @Override
    public boolean isAboutAll() {
        return true;
    }

    @Override
    public void check(Information information, Business business, Findings findings) {
        var holders = business.holdings().holders(information);
        if (!holders.isEmpty() && !business.usage().isUsed(information)) {
            findings.on(information).because(holders);
        }
    }
}
