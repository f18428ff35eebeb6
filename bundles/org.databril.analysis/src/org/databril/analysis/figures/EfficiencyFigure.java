// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.Activity;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.CostBearer;

/**
 * What an activity or channel yields per unit of money that it costs. One that does not say what it yields, or costs
 * nothing in that currency, has none.
 */
public final class EfficiencyFigure implements Figure {
    static final String ID = "efficiency";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        var values = new ArrayList<FigureValue>();
        for (CostBearer item : Accounts.items(accounts.canvas(), CostBearer.class)) {
            ratio(item, accounts.costs(), currency).ifPresent(values::add);
        }
        return List.copyOf(values);
    }

    private static Optional<FigureValue> ratio(CostBearer item, Costs costs, String currency) {
        if (currency == null) {
            return Optional.empty();
        }
        var yields = Money.perYear(yields(item)).filter(money -> money.currency().equals(currency));
        var cost = costs.of(item, currency).filter(year -> !year.isZero());
        if (yields.isEmpty() || cost.isEmpty()) {
            return Optional.empty();
        }
        var year = yields.get().year();
        return Optional.of(new FigureValue(ID, Part.ITEM, item, null, year.dividedBy(cost.get()), null,
                List.of(Contribution.straight(item, year), Contribution.straight(item, cost.get()))));
    }

    private static Amount yields(CostBearer item) {
        return switch (item) {
            case Activity activity -> activity.getYields();
            case Channel channel -> channel.getYields();
            default -> null;
        };
    }
}
