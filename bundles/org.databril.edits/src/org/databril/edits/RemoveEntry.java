// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes a value out of a list of an element: with its comma, or with the whole statement where it was the last one. What
 * cannot be written without it goes too.
 *
 * @param element the element, or a part of one
 * @param feature a feature with several values
 * @param index which of them
 */
public record RemoveEntry(EObject element, EStructuralFeature feature, int index) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var pruning = new Pruning();
            pruning.remove(element, feature, index);
            pruning.write(draft);
        });
    }
}
