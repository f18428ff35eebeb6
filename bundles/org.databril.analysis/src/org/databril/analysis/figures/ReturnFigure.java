// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Segment;

/** Revenue less cost in a year: in all, per proposition and per segment, with what belongs to neither. */
public final class ReturnFigure implements Figure {
    static final String ID = "return";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<FigureValue> values(Accounts accounts, String currency) {
        var revenue = accounts.revenue();
        var values = new ArrayList<FigureValue>();
        values.add(FigureValue.whole(ID, Part.TOTAL,
                less(all(revenue.streams(), currency), all(accounts.costs().counted(), currency))));
        for (Proposition proposition : Accounts.items(accounts.canvas(), Proposition.class)) {
            values.add(element(Part.PROPOSITION, proposition, revenue.byProposition(), accounts.costByProposition(), currency));
        }
        for (Segment segment : Accounts.items(accounts.canvas(), Segment.class)) {
            values.add(element(Part.SEGMENT, segment, revenue.bySegment(), accounts.costBySegment(), currency));
        }
        values.add(rest(Part.NO_PROPOSITION, revenue.byProposition(), accounts.costByProposition(), currency));
        values.add(rest(Part.NO_SEGMENT, revenue.bySegment(), accounts.costBySegment(), currency));
        return List.copyOf(values);
    }

    private static FigureValue element(Part part, Named element, Attribution in, Attribution out, String currency) {
        return FigureValue.of(ID, part, element, less(in.madeOf(element, currency), out.madeOf(element, currency)));
    }

    private static FigureValue rest(Part part, Attribution in, Attribution out, String currency) {
        return FigureValue.whole(ID, part,
                less(in.notAttributableMadeOf(currency), out.notAttributableMadeOf(currency)));
    }

    private static List<Contribution> all(Map<? extends Item, Money> amounts, String currency) {
        return amounts.entrySet().stream().filter(entry -> entry.getValue().currency().equals(currency))
                .map(entry -> Contribution.straight(entry.getKey(), entry.getValue().year())).toList();
    }

    private static List<Contribution> less(List<Contribution> in, List<Contribution> out) {
        return Stream.concat(in.stream(), out.stream()
                .map(part -> new Contribution(part.element(), part.value().negated(), part.path()))).toList();
    }
}
