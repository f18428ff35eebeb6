// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.SourceUse;

/** Which information is put to use: recorded by an item, carried by an existing flow, taken by a KPI. */
public final class Usage {
    private final Set<Information> used = new HashSet<>();

    Usage(Business business) {
        for (CostBearer item : business.all(CostBearer.class)) {
            Market.recordings(item).forEach(recording -> use(recording.getParts()));
        }
        business.flows().existing().forEach(flow -> use(flow.getCarries()));
        for (Kpi kpi : business.all(Kpi.class)) {
            for (SourceUse taken : kpi.getFrom()) {
                use(taken.getParts());
                var source = Resolved.one(taken.getSource());
                if (source != null) {
                    business.holdings().of(source).forEach(datum -> used.add(datum.information()));
                }
            }
        }
    }

    private void use(List<InformationPart> parts) {
        parts.forEach(part -> used.add(Resolved.one(part.getInformation())));
    }

    /** Whether an item records it, an existing flow carries it, or a KPI names it or takes from a source that holds it. */
    public boolean isUsed(Information information) {
        return used.contains(information);
    }
}
