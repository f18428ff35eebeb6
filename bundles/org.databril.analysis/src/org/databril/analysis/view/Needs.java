// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Resource;

/**
 * What needs which resources and activities, and who provides them: {@code supplied by} and {@code provides},
 * {@code performed by} and {@code performs} say the same.
 */
public final class Needs {
    private final Map<Item, List<Provision>> needs = new LinkedHashMap<>();
    private final Map<Provision, Set<Partner>> providers = new LinkedHashMap<>();
    private final Map<Partner, Set<Provision>> provided = new LinkedHashMap<>();

    Needs(List<Provision> provisions, List<Partner> partners) {
        for (Provision provision : provisions) {
            for (Item item : needers(provision)) {
                needs.computeIfAbsent(item, i -> new ArrayList<>(2)).add(provision);
            }
            var own = switch (provision) {
                case Resource resource -> resource.getSuppliedBy();
                case Activity activity -> activity.getPerformedBy();
                default -> List.<Partner>of();
            };
            Resolved.of(own).forEach(partner -> provide(partner, provision));
        }
        for (Partner partner : partners) {
            Resolved.of(partner.getProvides()).forEach(resource -> provide(partner, resource));
            Resolved.of(partner.getPerforms()).forEach(activity -> provide(partner, activity));
        }
    }

    private void provide(Partner partner, Provision provision) {
        providers.computeIfAbsent(provision, p -> new LinkedHashSet<>(2)).add(partner);
        provided.computeIfAbsent(partner, p -> new LinkedHashSet<>(2)).add(provision);
    }

    /** What needs a resource or activity, straight. */
    public List<Item> needers(Provision provision) {
        return Resolved.of(provision.getNeededBy());
    }

    /** The resources and activities that an item needs, straight. */
    public List<Provision> needs(Item item) {
        return needs.getOrDefault(item, List.of());
    }

    /** The partners that supply a resource or perform an activity. */
    public Set<Partner> providers(Provision provision) {
        return providers.getOrDefault(provision, Set.of());
    }

    /** The resources a partner supplies and the activities it performs. */
    public Set<Provision> provided(Partner partner) {
        return provided.getOrDefault(partner, Set.of());
    }

    /** The propositions that need a resource or activity, directly or through what they need. */
    public Set<Proposition> propositions(Provision provision) {
        var found = new LinkedHashSet<Proposition>();
        var seen = new LinkedHashSet<Item>(List.of(provision));
        var open = new ArrayDeque<>(List.of(provision));
        while (!open.isEmpty()) {
            for (Item item : needers(open.remove())) {
                if (item instanceof Proposition proposition) {
                    found.add(proposition);
                } else if (item instanceof Provision next && seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return found;
    }
}
