// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Segment;

/**
 * Who bears the costs of a canvas in the end: its propositions, or its segments (domain.md, "Allocation"). What a cost
 * leaves undriven, what runs into a dead end and what goes in a circle is not attributable. What comes back to an item
 * that has passed it on already goes in a circle; the item's other parts go their way.
 */
public final class Allocation {
    private final Canvas canvas;
    private final Costs costs;
    private final Spreading towardsPropositions;
    private final Spreading towardsSegments;

    Allocation(Canvas canvas, Business business, Costs costs) {
        this.canvas = canvas;
        this.costs = costs;
        this.towardsPropositions = new Spreading(new TowardsPropositions(canvas, business));
        this.towardsSegments = new Spreading(new TowardsSegments(canvas, business));
    }

    /**
     * Whether some part of what drives a cost ends at a proposition of the canvas; false for a driver with 0 %. It does not
     * matter whether the amount of the cost is known.
     */
    public boolean reachesProposition(Cost cost) {
        return CostShares.of(cost).shares().stream().filter(share -> !share.part().isZero())
                .anyMatch(share -> towardsPropositions.of(share.driver()).reachesSomebody());
    }

    /** The costs of each proposition. */
    Attribution toPropositions() {
        var attribution = new Attribution();
        spread(attribution, towardsPropositions, attribution::give);
        return attribution;
    }

    /** The costs of each segment; what lands on a proposition follows the revenue from it. */
    Attribution toSegments(Revenue revenue) {
        var attribution = new Attribution();
        var weights = new LinkedHashMap<String, Map<Named, Map<Segment, Exact>>>();
        spread(attribution, towardsSegments, (receiver, currency, part) -> {
            if (receiver instanceof Proposition proposition) {
                var shares = weights.computeIfAbsent(currency, c -> new LinkedHashMap<>())
                        .computeIfAbsent(proposition, p -> weights(proposition, currency, revenue));
                onward(attribution, currency, part, shares);
            } else {
                attribution.give(receiver, currency, part);
            }
        });
        return attribution;
    }

    private interface Giving {
        void give(Named receiver, String currency, Contribution part);
    }

    private void spread(Attribution attribution, Spreading spreading, Giving giving) {
        for (CostBearer item : costs.items()) {
            var spread = spreading.of(item);
            for (String currency : costs.currencies(item)) {
                for (Contribution part : costs.madeOf(item, currency)) {
                    spread.kept().forEach((receiver, share) -> giving.give(receiver, currency, along(part, share)));
                    if (!spread.lost().share().isZero()) {
                        attribution.lose(currency, along(part, spread.lost()));
                    }
                }
            }
        }
        costs.undriven().forEach((currency, parts) -> parts.forEach(part -> attribution.lose(currency, part)));
    }

    /** A part of an item's cost further on: its path ends at the item, where the way begins. */
    private static Contribution along(Contribution part, Spread.Part share) {
        var path = new ArrayList<>(part.path().subList(0, part.path().size() - 1));
        path.addAll(share.way().elements());
        return new Contribution(part.element(), part.value().times(share.share()), path);
    }

    private void onward(Attribution attribution, String currency, Contribution part, Map<Segment, Exact> shares) {
        if (shares.isEmpty()) {
            attribution.lose(currency, part);
        }
        shares.forEach((segment, share) -> {
            var path = new ArrayList<>(part.path());
            path.add(segment);
            var further = new Contribution(part.element(), part.value().times(share), path);
            if (share.isZero()) {
                return;
            }
            if (segment.eContainer() == canvas) {
                attribution.give(segment, currency, further);
            } else {
                attribution.lose(currency, further);
            }
        });
    }

    /** The shares of the segments of a proposition: by revenue from it, equal where there is none. */
    private static Map<Segment, Exact> weights(Proposition proposition, String currency, Revenue revenue) {
        var segments = TowardsPropositions.once(proposition.getSegments());
        var paid = segments.stream().collect(Collectors.toMap(segment -> segment,
                segment -> positive(revenue.of(segment, proposition, currency)), Exact::plus, LinkedHashMap::new));
        var total = Exact.sum(List.copyOf(paid.values()));
        paid.replaceAll((segment, amount) -> total.isZero() ? Exact.ONE.dividedBy(segments.size())
                : amount.dividedBy(total));
        return paid;
    }

    private static Exact positive(Exact amount) {
        return amount.signum() < 0 ? Exact.ZERO : amount;
    }
}
