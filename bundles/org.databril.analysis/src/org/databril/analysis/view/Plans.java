// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.AutomationStep;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;

/** Which opportunities are about what: those that stand on an element or automate it. */
public final class Plans {
    private final Map<Named, Set<Opportunity>> plans = new HashMap<>();

    Plans(List<Opportunity> opportunities) {
        for (Opportunity opportunity : opportunities) {
            Resolved.of(opportunity.getSubjects()).forEach(subject -> add(subject, opportunity));
            for (AutomationStep step : opportunity.getAutomates()) {
                var item = Resolved.one(step.getItem());
                if (item != null) {
                    add(item, opportunity);
                }
            }
        }
    }

    private void add(Named element, Opportunity opportunity) {
        plans.computeIfAbsent(element, e -> new LinkedHashSet<>(2)).add(opportunity);
    }

    /** The opportunities on an element, the rejected ones among them. */
    public Set<Opportunity> on(Named element) {
        return plans.getOrDefault(element, Set.of());
    }
}
