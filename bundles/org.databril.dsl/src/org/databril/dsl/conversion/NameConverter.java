// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Names: a {@code ^} in front is not part of the name. Words of the language need none, so none is written. */
class NameConverter extends AbstractValueConverter<String> {
    @Override
    public String toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        var name = text.strip();
        return name.startsWith("^") ? name.substring(1) : name;
    }

    @Override
    public String toString(String name) {
        if (name == null || name.isBlank()) {
            throw new ValueConverterException("An element has no name, so it cannot be written", null, null);
        }
        return name;
    }
}
