// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.List;

import org.databril.edits.Written;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a part cannot be written without. */
public final class PartNeeds {
    private PartNeeds() {
    }

    /** The features that a new part in a list must say something of, in the order of the language. */
    public static List<EStructuralFeature> of(EReference containment) {
        return Written.ofPart(containment).stream().filter(Written::needed).map(Written::feature).toList();
    }
}
