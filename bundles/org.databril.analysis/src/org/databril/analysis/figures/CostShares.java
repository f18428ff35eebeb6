// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostBearer;
import org.databril.model.bmc.CostShare;

/**
 * How a cost is divided over what drives it. Shares left out split equally what the given ones leave over; where all are
 * given and they come to less than 100 %, nobody drives the rest.
 *
 * @param shares the drivers with their shares, 1 being the whole cost; a driver whose name is unresolved is left out
 * @param rest the share that no known driver has
 */
public record CostShares(List<Share> shares, Exact rest) {

    /**
     * One driver's share.
     *
     * @param driver the item that drives the cost
     * @param part its share, 1 being the whole cost; 0 where it is given as 0 %
     */
    public record Share(CostBearer driver, Exact part) {
    }

    /** The shares of a cost; the rest is all of it where nothing drives it. */
    public static CostShares of(Cost cost) {
        var given = cost.getDrivers().stream().map(CostShare::getPercent).filter(Objects::nonNull)
                .map(CostShares::part).reduce(Exact.ZERO, Exact::plus);
        var left = Exact.ONE.minus(given);
        if (left.signum() < 0) {
            left = Exact.ZERO;
        }
        int open = (int) cost.getDrivers().stream().filter(share -> share.getPercent() == null).count();
        var shares = new ArrayList<Share>();
        var rest = Exact.ONE;
        for (CostShare share : cost.getDrivers()) {
            var driver = Resolved.one(share.getDriver());
            if (driver != null) {
                var part = share.getPercent() == null ? left.dividedBy(open) : part(share.getPercent());
                shares.add(new Share(driver, part));
                rest = rest.minus(part);
            }
        }
        return new CostShares(List.copyOf(shares), rest);
    }

    private static Exact part(BigDecimal percent) {
        return Exact.of(percent).dividedBy(100);
    }
}
