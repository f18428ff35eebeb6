// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.SourceUse;

/**
 * Says from which source a KPI takes its data.
 *
 * @param kpi the KPI
 * @param before the source that another one takes the place of, with what the KPI takes from it; null to add one
 * @param source the source; null to take the one before away
 */
public record TakeFrom(Kpi kpi, Source before, Source source) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            boolean known = kpi.getFrom().stream().anyMatch(use -> use.getSource() == source);
            if (before == null) {
                if (known) {
                    throw Refusal.of("taken-already", kpi.getName(), source.getName());
                }
                var use = BmcFactory.eINSTANCE.createSourceUse();
                use.setSource(source);
                new AddEntry(kpi, Literals.KPI__FROM, use).write(draft);
                return;
            }
            var uses = kpi.getFrom().stream().filter(use -> use.getSource() == before).toList();
            if (source == null || known) {
                var pruning = new Pruning();
                uses.forEach(pruning::remove);
                pruning.write(draft);
            } else {
                uses.forEach(use -> exchange(use, draft));
            }
        });
    }

    private void exchange(SourceUse use, Draft draft) {
        var node = Entries.of(use, Literals.SOURCE_USE__SOURCE).getFirst();
        draft.change(use, new TextEdit(node.getOffset(), node.getLength(),
                Values.text(use, Literals.SOURCE_USE__SOURCE, source)));
    }
}
