// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import java.util.Optional;
import java.util.Set;

import org.databril.analysis.figures.CostShares;
import org.databril.analysis.figures.Costs;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.figures.Money;
import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Amount;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;

/**
 * An item whose own cost and the costs that it drives differ by more than 1 % of its own. Where a cost has no amount or
 * another currency, the sum is unknown, and nothing is said.
 */
public final class CostDiffers implements Rule<CostBearer> {
    private static final Exact TOLERANCE = Exact.ONE.dividedBy(100);

    @Override
    public String code() {
        return "cost-differs";
    }

    @Override
    public Class<CostBearer> element() {
        return CostBearer.class;
    }

    @Override
    public void check(CostBearer item, Business business, Findings findings) {
        var own = Costs.own(item);
        var costs = business.drivers().costs(item);
        if (own.isEmpty() || costs.isEmpty()) {
            return;
        }
        var currency = own.get().currency();
        var driven = sum(item, costs, currency);
        if (driven.isPresent() && differs(own.get().year(), driven.get())) {
            findings.on(item).with("own", amount(own.get().year(), currency)).with("driven", amount(driven.get(), currency))
                    .because(costs);
        }
    }

    private static Optional<Exact> sum(CostBearer item, Set<Cost> costs, String currency) {
        var sum = Exact.ZERO;
        for (Cost cost : costs) {
            var whole = Money.perYear(cost.getAmount());
            if (whole.isEmpty() || !whole.get().currency().equals(currency)) {
                return Optional.empty();
            }
            for (CostShares.Share share : CostShares.of(cost).shares()) {
                if (share.driver() == item) {
                    sum = sum.plus(whole.get().year().times(share.part()));
                }
            }
        }
        return Optional.of(sum);
    }

    private static boolean differs(Exact own, Exact driven) {
        var difference = driven.minus(own);
        var size = difference.signum() < 0 ? difference.negated() : difference;
        return size.compareTo(own.times(TOLERANCE)) > 0;
    }

    private static Amount amount(Exact year, String currency) {
        return new Amount(Exact.of(year.rounded(2)).decimal(), currency, "year");
    }
}
