// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

/** Revenue in a year: in all, per stream with its share, per proposition and per segment, and what belongs to neither. */
public final class RevenueFigure implements Figure {
    static final String ID = "revenue";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        var revenue = accounts.revenue();
        return new Balance(ID, currency).items(revenue.streams(), revenue::share)
                .attributed(accounts.canvas(), revenue.byProposition(), revenue.bySegment()).values();
    }
}
