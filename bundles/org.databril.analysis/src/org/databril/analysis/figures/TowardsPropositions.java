// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Stream;

/**
 * Allocation to propositions: a resource or activity passes its cost on to what needs it, a stream to its {@code for}, a
 * partner to what it provides and performs, a relationship or channel to the propositions for a segment it has or
 * reaches; a proposition keeps it. Segments, costs and the propositions of other canvases are dead ends.
 */
final class TowardsPropositions implements PassingOn {
    private final Canvas canvas;
    private final Business business;

    TowardsPropositions(Canvas canvas, Business business) {
        this.canvas = canvas;
        this.business = business;
    }

    @Override
    public boolean keeps(Named element) {
        return element instanceof Proposition && element.eContainer() == canvas;
    }

    @Override
    public List<? extends Named> next(Named element) {
        return switch (element) {
            case Stream stream -> once(stream.getPropositions());
            case Channel channel -> propositions(channel);
            case Relationship relationship -> propositions(relationship);
            default -> provided(element, business);
        };
    }

    /** To whom resources, activities and partners pass their cost on; nobody for all others. */
    static List<? extends Named> provided(Named element, Business business) {
        return switch (element) {
            case Provision provision -> once(business.needs().needers(provision));
            case Partner partner -> List.copyOf(business.needs().provided(partner));
            default -> List.of();
        };
    }

    static <T extends Named> List<T> once(List<T> references) {
        return List.copyOf(new LinkedHashSet<>(Resolved.of(references)));
    }

    private List<Proposition> propositions(Item item) {
        Set<Proposition> all = new LinkedHashSet<>();
        Market.segments(item).stream().map(business.market()::propositions).forEach((Collection<Proposition> some) -> all
                .addAll(some));
        return List.copyOf(all);
    }
}
