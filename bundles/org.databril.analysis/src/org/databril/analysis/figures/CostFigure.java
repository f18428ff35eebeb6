// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.CostBehaviour;

/** Cost in a year: in all, per cost element and item with a cost of its own, who bears it, and fixed and variable apart. */
public final class CostFigure implements Figure {
    static final String ID = "cost";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        var costs = accounts.costs();
        var values = new ArrayList<>(new Balance(ID, currency).items(costs.counted(), costs::share)
                .attributed(accounts.canvas(), accounts.costByProposition(), accounts.costBySegment()).values());
        values.add(FigureValue.whole(ID, Part.FIXED, costs.of(CostBehaviour.FIXED, currency)));
        values.add(FigureValue.whole(ID, Part.VARIABLE, costs.of(CostBehaviour.VARIABLE, currency)));
        values.add(FigureValue.whole(ID, Part.UNSAID, costs.of(CostBehaviour.UNKNOWN, currency)));
        return List.copyOf(values);
    }
}
