// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;
import java.util.stream.Collectors;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Adds values at the end of a list of an element whose values stand between commas.
 *
 * @param element the element, or a part of one
 * @param feature a feature with several values
 * @param values elements to refer to, parts that are in no model, or plain values; at least one
 */
public record AddEntries(EObject element, EStructuralFeature feature, List<?> values) implements Edit {

    @Override
    public Outcome outcome() {
        var slot = Slot.of(element, feature).orElseThrow();
        if (values.size() == 1 || !slot.isCommaList()) {
            return new Together(values.stream().map(value -> new AddEntry(element, feature, value)).toList()).outcome();
        }
        return Draft.outcome(draft -> {
            var text = values.stream().map(value -> Values.text(element, feature, value)).collect(Collectors.joining(", "));
            var there = Entries.of(element, feature);
            draft.change(element, there.isEmpty() ? Placing.edit(element, slot, text)
                    : TextEdit.insert(there.getLast().getEndOffset(), ", " + text));
        });
    }
}
