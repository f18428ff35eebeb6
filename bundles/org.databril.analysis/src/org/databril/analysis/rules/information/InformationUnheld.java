// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Holdings;
import org.databril.model.bmc.Source;

/** An attribute, or an information, that no source holds. */
public final class InformationUnheld extends DatumRule {
    @Override
    public String code() {
        return "information-unheld";
    }

    @Override
    Optional<List<Source>> sources(Datum datum, Holdings holdings) {
        return Optional.of(holdings.holders(datum)).filter(List::isEmpty);
    }
}
