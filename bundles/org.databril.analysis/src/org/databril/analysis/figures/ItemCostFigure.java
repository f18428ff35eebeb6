// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;

/** What each item costs in a year: its shares of the costs that it drives, or its own cost where it drives none. */
public final class ItemCostFigure implements Figure {
    static final String ID = "item-cost";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        var costs = accounts.costs();
        return costs.items().stream().filter(item -> costs.of(item, currency).isPresent())
                .map(item -> FigureValue.of(ID, Part.ITEM, item, costs.madeOf(item, currency))).toList();
    }
}
