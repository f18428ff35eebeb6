// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature of an element that the language has words for.
 *
 * @param feature the feature
 * @param needed whether the element cannot be written without it
 */
public record Written(EStructuralFeature feature, boolean needed) {

    /** The features of an element, or a part of one, in the order of the grammar. */
    public static List<Written> of(EObject element) {
        return of(Slot.all(Slot.rule(element), element.eClass()));
    }

    /** The features of a part that an element may get in a feature, in the order of the grammar. */
    public static List<Written> ofPart(EReference containment) {
        return of(Slot.all(Slot.rule(containment), containment.getEReferenceType()));
    }

    private static List<Written> of(List<Slot> slots) {
        return slots.stream().map(slot -> new Written(slot.feature(), slot.unit() == null
                || slot.feature() == BmcPackage.Literals.NAMED__NAME)).toList();
    }
}
