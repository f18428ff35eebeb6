// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import java.util.LinkedHashSet;
import java.util.List;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/** A channel or relationship that records in a source what it does not hold. */
public final class RecordUnheld implements Rule<CostBearer> {
    @Override
    public String code() {
        return "record-unheld";
    }

    @Override
    public Class<CostBearer> element() {
        return CostBearer.class;
    }

    @Override
    public void check(CostBearer item, Business business, Findings findings) {
        var unheld = new LinkedHashSet<String>();
        var evidence = new LinkedHashSet<EObject>();
        for (Recording recording : Market.recordings(item)) {
            for (Source source : Resolved.of(recording.getSources())) {
                for (InformationPart part : recording.getParts()) {
                    for (Datum datum : business.holdings().missing(part, source)) {
                        unheld.add(Wording.at(datum, source));
                        evidence.addAll(List.of(datum.element(), source));
                    }
                }
            }
        }
        if (!unheld.isEmpty()) {
            findings.on(item).with("unheld", List.copyOf(unheld)).because(evidence);
        }
    }
}
