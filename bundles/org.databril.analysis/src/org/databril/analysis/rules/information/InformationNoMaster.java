// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Holdings;
import org.databril.model.bmc.Source;

/** An attribute, or an information, that is held in more than one source, none of them the master. */
public final class InformationNoMaster extends DatumRule {
    @Override
    public String code() {
        return "information-no-master";
    }

    @Override
    Optional<List<Source>> sources(Datum datum, Holdings holdings) {
        return Optional.of(holdings.holders(datum))
                .filter(holders -> holders.size() > 1 && holdings.masters(datum).isEmpty());
    }
}
