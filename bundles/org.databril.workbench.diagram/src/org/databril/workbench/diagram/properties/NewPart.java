// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.properties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.databril.edits.form.Kind;
import org.databril.edits.form.PartNeeds;
import org.databril.model.edit.ModelLabels;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;

/** Asks, one after the other, for what a new part cannot be without; the rest is filled in afterwards. */
final class NewPart {
    private final Shell shell;
    private final FieldPlace place;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    NewPart(Shell shell, FieldPlace place) {
        this.shell = shell;
        this.place = place;
    }

    /** @param told is told all that was entered; not called where something was left out */
    void ask(Consumer<Map<String, List<String>>> told) {
        ask(PartNeeds.of((EReference) place.feature()), told);
    }

    private void ask(List<EStructuralFeature> needed, Consumer<Map<String, List<String>>> told) {
        if (needed.isEmpty()) {
            told.accept(values);
            return;
        }
        var feature = needed.getFirst();
        Consumer<List<String>> next = said -> {
            values.put(feature.getName(), said);
            ask(needed.subList(1, needed.size()), told);
        };
        switch (Kind.of(feature)) {
            case REFERENCE, INFORMATION -> Picker.choose(shell, place, feature, feature.isMany(), next);
            case CHOICE -> Picker.words(shell, title(feature), new Choices((EEnum) feature.getEType()).literals(), next);
            default -> ProseDialog.ask(shell, title(feature), "").filter(words -> !words.isBlank())
                    .ifPresent(words -> next.accept(List.of(words)));
        }
    }

    private String title(EStructuralFeature feature) {
        return place.name() + ": " + ModelLabels.feature(feature);
    }
}
