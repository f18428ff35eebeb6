// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Stream;

/**
 * Allocation to segments: as to propositions, but channels and relationships pass cost straight to their segments,
 * streams to their {@code from}. What lands on a proposition stays there for now: how it goes on depends on the revenue,
 * and so on the currency.
 */
final class TowardsSegments implements PassingOn {
    private final Canvas canvas;
    private final Business business;

    TowardsSegments(Canvas canvas, Business business) {
        this.canvas = canvas;
        this.business = business;
    }

    @Override
    public boolean keeps(Named element) {
        return (element instanceof Segment || element instanceof Proposition) && element.eContainer() == canvas;
    }

    @Override
    public List<? extends Named> next(Named element) {
        return switch (element) {
            case Stream stream -> TowardsPropositions.once(stream.getSegments());
            case Channel channel -> List.copyOf(Market.segments(channel));
            case Relationship relationship -> List.copyOf(Market.segments(relationship));
            default -> TowardsPropositions.provided(element, business);
        };
    }
}
