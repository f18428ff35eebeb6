// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Segment;

/** The numbers that revenue and cost have in common: a total, its items, and who brings or bears it. */
final class Balance {
    private final String figure;
    private final String currency;
    private final List<FigureValue> values = new ArrayList<>();

    Balance(String figure, String currency) {
        this.figure = figure;
        this.currency = currency;
    }

    <T extends Item> Balance items(Map<T, Money> amounts, Function<T, Optional<Exact>> share) {
        var items = amounts.entrySet().stream().filter(entry -> entry.getValue().currency().equals(currency)).toList();
        values.add(FigureValue.whole(figure, Part.TOTAL, items.stream()
                .map(entry -> Contribution.straight(entry.getKey(), entry.getValue().year())).toList()));
        for (var entry : items) {
            var year = entry.getValue().year();
            values.add(new FigureValue(figure, Part.ITEM, entry.getKey(), null, year, share.apply(entry.getKey()).orElse(null),
                    List.of(Contribution.straight(entry.getKey(), year))));
        }
        return this;
    }

    Balance attributed(Canvas canvas, Attribution byProposition, Attribution bySegment) {
        for (Proposition proposition : Accounts.items(canvas, Proposition.class)) {
            values.add(FigureValue.of(figure, Part.PROPOSITION, proposition, byProposition.madeOf(proposition, currency)));
        }
        for (Segment segment : Accounts.items(canvas, Segment.class)) {
            values.add(FigureValue.of(figure, Part.SEGMENT, segment, bySegment.madeOf(segment, currency)));
        }
        values.add(FigureValue.whole(figure, Part.NO_PROPOSITION, byProposition.notAttributableMadeOf(currency)));
        values.add(FigureValue.whole(figure, Part.NO_SEGMENT, bySegment.notAttributableMadeOf(currency)));
        return this;
    }

    List<FigureValue> values() {
        return List.copyOf(values);
    }
}
