// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.databril.catalogue.Quantity;
import org.databril.dsl.problem.StructureCodes;
import org.databril.model.Names;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostShare;

/** Tells costs whose shares add up to more than the whole. */
class ShareCheck implements StructureCheck<Cost> {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Class<Cost> subject() {
        return Cost.class;
    }

    @Override
    public void check(Cost cost, ProblemReport report) {
        var sum = cost.getDrivers().stream().map(CostShare::getPercent).filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) > 0) {
            report.add(StructureCodes.SHARES_OVER_100, cost,
                    Map.of("element", Names.display(cost), "sum", new Quantity(sum, "%")));
        }
    }
}
