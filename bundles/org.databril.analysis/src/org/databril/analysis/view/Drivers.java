// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.CostShare;

/** Which costs each item drives; how much of them is for the figures to say. */
public final class Drivers {
    private final Map<CostBearer, Set<Cost>> costs = new HashMap<>();

    Drivers(List<Cost> all) {
        for (Cost cost : all) {
            for (CostShare share : cost.getDrivers()) {
                var driver = Resolved.one(share.getDriver());
                if (driver != null) {
                    costs.computeIfAbsent(driver, d -> new LinkedHashSet<>(2)).add(cost);
                }
            }
        }
    }

    /** The costs that an item drives, be it for 0 %. */
    public Set<Cost> costs(CostBearer item) {
        return costs.getOrDefault(item, Set.of());
    }
}
