// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Canvas;

/**
 * How far the data of each block are there, between 0 and 1: the mean over its items. A block in which there is nothing to
 * cover has none.
 */
public final class CoverageFigure implements Figure {
    static final String ID = "coverage";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        return of(accounts.canvas(), accounts.business());
    }

    /**
     * The same without the accounts of the canvas, which take far longer.
     *
     * @param business a view of the canvas and all that it names
     */
    public static List<FigureValue> of(Canvas canvas, Business business) {
        var values = new ArrayList<FigureValue>();
        for (Block block : Block.values()) {
            var items = Coverage.of(block, canvas, business);
            if (!items.isEmpty()) {
                values.add(new FigureValue(ID, Part.BLOCK, null, block,
                        Contribution.sum(items).dividedBy(items.size()), null, items));
            }
        }
        return List.copyOf(values);
    }
}
