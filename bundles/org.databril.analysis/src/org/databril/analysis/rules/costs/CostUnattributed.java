// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import java.util.List;

import org.databril.analysis.figures.Accounts;
import org.databril.analysis.figures.CostShares;
import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasMember;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;

/** A cost that is driven, but of which no part reaches a proposition. */
public final class CostUnattributed implements Rule<Canvas> {
    @Override
    public String code() {
        return "cost-unattributed";
    }

    @Override
    public Class<Canvas> element() {
        return Canvas.class;
    }

    @Override
    public void check(Canvas canvas, Business business, Findings findings) {
        // One allocation for all costs of a canvas: it remembers how far each item passes its cost on.
        var allocation = Accounts.allocation(canvas, business);
        for (CanvasMember member : canvas.getMembers()) {
            if (member instanceof Cost cost && !drivers(cost).isEmpty() && !allocation.reachesProposition(cost)) {
                findings.on(cost).because(drivers(cost));
            }
        }
    }

    private static List<CostBearer> drivers(Cost cost) {
        return CostShares.of(cost).shares().stream().map(CostShares.Share::driver).toList();
    }
}
