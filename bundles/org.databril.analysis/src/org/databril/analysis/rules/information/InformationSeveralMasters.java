// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Holdings;
import org.databril.model.bmc.Source;

/** An attribute, or an information, with more than one master. */
public final class InformationSeveralMasters extends DatumRule {
    @Override
    public String code() {
        return "information-several-masters";
    }

    @Override
    Optional<List<Source>> sources(Datum datum, Holdings holdings) {
        return Optional.of(holdings.masters(datum)).filter(masters -> masters.size() > 1);
    }
}
