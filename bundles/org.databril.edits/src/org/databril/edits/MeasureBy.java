// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Phase;

/**
 * Says that a KPI measures an item or a promise. It is written at the KPI.
 *
 * @param measured what it measures
 * @param kpi the KPI
 * @param phases in which phases; empty for all
 */
public record MeasureBy(Measurable measured, Kpi kpi, List<Phase> phases) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            boolean known = measured.getMeasuredBy().contains(kpi) || kpi.getMeasures().stream()
                    .anyMatch(m -> m.getElements().contains(measured) && m.getPhases().equals(phases));
            if (known) {
                throw Refusal.of("measured-already", measured.getName(), kpi.getName());
            }
            var open = kpi.getMeasures().stream().filter(m -> m.getPhases().equals(phases)).findFirst();
            if (open.isPresent()) {
                var last = Entries.of(open.get(), BmcPackage.Literals.MEASURE__ELEMENTS).getLast();
                draft.change(kpi, TextEdit.insert(last.getEndOffset(),
                        ", " + References.shortest(open.get(), BmcPackage.Literals.MEASURE__ELEMENTS, measured)));
                return;
            }
            var measure = BmcFactory.eINSTANCE.createMeasure();
            measure.getElements().add(measured);
            measure.getPhases().addAll(phases);
            new AddEntry(kpi, BmcPackage.Literals.KPI__MEASURES, measure).write(draft);
        });
    }
}
