// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.information;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Holdings;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;

/**
 * A rule about what an information consists of. Its findings stand on the attributes; where all attributes of an
 * information have it with the same sources, once on the information.
 */
abstract class DatumRule implements Rule<Information> {

    /** The sources a datum has the finding with, none where it has it for want of sources; empty where all is well. */
    abstract Optional<List<Source>> sources(Datum datum, Holdings holdings);

    @Override
    public final Class<Information> element() {
        return Information.class;
    }

    @Override
    public final void check(Information information, Business business, Findings findings) {
        var found = new LinkedHashMap<Datum, List<Source>>();
        var data = Datum.all(information);
        data.forEach(datum -> sources(datum, business.holdings()).ifPresent(sources -> found.put(datum, sources)));
        if (found.size() == data.size() && found.values().stream().map(Set::copyOf).distinct().count() == 1) {
            findings.on(information).naming("sources", found.get(data.getFirst()));
        } else {
            found.forEach((datum, sources) -> findings.on(datum.element()).naming("sources", sources));
        }
    }
}
