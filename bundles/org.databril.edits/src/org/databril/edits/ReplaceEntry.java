// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Puts another value in the place of one in a list of an element.
 *
 * @param element the element, or a part of one
 * @param feature a feature with several values
 * @param index which of them
 * @param value an element to refer to, a part that is in no model, or a plain value
 */
public record ReplaceEntry(EObject element, EStructuralFeature feature, int index, Object value) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var node = Entries.of(element, feature).get(index);
            draft.change(element, new TextEdit(node.getOffset(), node.getLength(), Values.text(element, feature, value)));
        });
    }
}
