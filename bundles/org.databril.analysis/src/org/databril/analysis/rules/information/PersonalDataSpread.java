// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import java.util.LinkedHashSet;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;

/** An information whose personal attributes are held by more sources than the project allows. */
public final class PersonalDataSpread implements Rule<Information> {
    @Override
    public String code() {
        return "personal-data-spread";
    }

    @Override
    public Class<Information> element() {
        return Information.class;
    }

    @Override
    public void check(Information information, Business business, Findings findings) {
        var holders = new LinkedHashSet<Source>();
        Datum.all(information).stream().filter(Datum::isPersonal)
                .forEach(datum -> holders.addAll(business.holdings().holders(datum)));
        int limit = findings.limits().personalDataSources();
        if (holders.size() > limit) {
            findings.on(information).naming("sources", holders).with("limit", limit);
        }
    }
}
