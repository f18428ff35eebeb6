// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of a form.
 *
 * @param feature what it is about
 * @param kind how its values are entered
 * @param needed whether it cannot be left empty
 * @param values what is said; of several elements that say different things, for a field with one value nothing, for a
 *            list all that any of them says
 * @param mixed whether elements say different things
 */
public record Field(EStructuralFeature feature, Kind kind, boolean needed, List<Value> values, boolean mixed) {
    /** A field; the list is copied. */
    public Field {
        values = List.copyOf(values);
    }

    /** Whether it takes several values. */
    public boolean isList() {
        return feature.isMany();
    }

    /** The value of a field that takes one; empty where nothing is said. */
    public String key() {
        return values.isEmpty() ? "" : values.getFirst().key();
    }
}
