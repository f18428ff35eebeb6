// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Measure;

/**
 * Says of several KPIs whether they measure something or do not, whoever says so now. What is new is written at the KPI.
 *
 * @param wishes what is to be said; of one KPI and one element only once
 */
public record MeasureExactly(List<Wish> wishes) implements Edit {

    /**
     * Whether a KPI measures an item or a promise.
     *
     * @param kpi the KPI
     * @param measured the item or promise
     * @param does whether it does
     */
    public record Wish(Kpi kpi, Measurable measured, boolean does) {
    }

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var pruning = new Pruning();
            Map<Kpi, List<Wish>> byKpi = new LinkedHashMap<>();
            for (Wish wish : wishes) {
                byKpi.computeIfAbsent(wish.kpi(), k -> new ArrayList<>()).add(wish);
                int said = wish.measured().getMeasuredBy().indexOf(wish.kpi());
                if (!wish.does() && said >= 0) {
                    pruning.remove(wish.measured(), BmcPackage.Literals.MEASURABLE__MEASURED_BY, said);
                }
            }
            pruning.write(draft);
            byKpi.forEach((kpi, some) -> write(draft, kpi, some));
        });
    }

    private static void write(Draft draft, Kpi kpi, List<Wish> some) {
        var statements = new Statements(kpi);
        var gone = some.stream().filter(wish -> !wish.does()).map(Wish::measured).toList();
        var fresh = new ArrayList<Measurable>(some.stream().filter(Wish::does).filter(wish -> !isSaid(wish)).map(Wish::measured).toList());
        for (Measure measure : kpi.getMeasures()) {
            var wanted = new ArrayList<Measurable>(measure.getElements());
            wanted.removeAll(gone);
            if (measure.getPhases().isEmpty()) {
                wanted.addAll(fresh);
                fresh.clear();
            }
            if (wanted.isEmpty()) {
                statements.remove(measure);
            } else {
                new Listing(measure, BmcPackage.Literals.MEASURE__ELEMENTS, wanted).write(draft, statements);
            }
        }
        if (!fresh.isEmpty()) {
            var measure = BmcFactory.eINSTANCE.createMeasure();
            measure.getElements().addAll(fresh);
            statements.add(BmcPackage.Literals.KPI__MEASURES, measure);
        }
        statements.write(draft);
    }

    private static boolean isSaid(Wish wish) {
        return wish.measured().getMeasuredBy().contains(wish.kpi())
                || wish.kpi().getMeasures().stream().anyMatch(measure -> measure.getElements().contains(wish.measured()));
    }
}
