// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.opportunities;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Link;

/** How the links of an opportunity compare with the flows that exist. */
final class Links {
    private Links() {
    }

    /** Whether existing flows straight from one to the other carry all that a link names. */
    static boolean isThere(Link link, Business business) {
        var flows = flows(link, business);
        var carried = new HashSet<Datum>();
        flows.forEach(flow -> carried.addAll(business.flows().carried(flow)));
        return !flows.isEmpty() && carried.containsAll(wanted(link, business));
    }

    /** Whether no existing flow can be the link; one that does not say what it carries might be. */
    static boolean isMissing(Link link, Business business) {
        return isKnown(link) && !isThere(link, business)
                && flows(link, business).stream().noneMatch(flow -> flow.getCarries().isEmpty());
    }

    /** What a link carries that the source it comes from does not hold. */
    static Set<Datum> unheld(Link link, Business business) {
        var unheld = new LinkedHashSet<Datum>();
        if (Resolved.one(link.getFrom()) != null) {
            link.getCarries().forEach(part -> unheld.addAll(business.holdings().missing(part, link.getFrom())));
        }
        return unheld;
    }

    private static boolean isKnown(Link link) {
        return Resolved.one(link.getFrom()) != null && Resolved.one(link.getTo()) != null;
    }

    private static List<Flow> flows(Link link, Business business) {
        return isKnown(link) ? business.flows().between(link.getFrom(), link.getTo()) : List.of();
    }

    private static Set<Datum> wanted(Link link, Business business) {
        var wanted = unheld(link, business);
        link.getCarries().forEach(part -> wanted.addAll(business.holdings().meant(part, link.getFrom())));
        return wanted;
    }
}
