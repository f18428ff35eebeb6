// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.List;

import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EClass;

/**
 * One value of a field.
 *
 * @param key what it is, to be entered again: a text, a number, a word of the language, the qualified name of an element
 * @param text what people read
 * @param type what kind of element it is; null for plain values
 * @param owners how many of the form's elements have it
 * @param address where it is as a part or an element of its own; null for plain values and references
 * @param fields what is said of it where it is a part
 */
public record Value(String key, String text, EClass type, int owners, Address address, List<Field> fields) {
    /** A value; the list is copied. */
    public Value {
        fields = List.copyOf(fields);
    }

    static Value plain(String key, String text) {
        return new Value(key, text, null, 1, null, List.of());
    }

    static Value reference(Keys.Known known, Named element) {
        return new Value(known.key(), known.text(), element.eClass(), 1, null, List.of());
    }

    Value ownedBy(int count) {
        return new Value(key, text, type, count, address, fields);
    }
}
