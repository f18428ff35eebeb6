// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Whole numbers. */
class CountConverter extends AbstractValueConverter<Integer> {
    @Override
    public Integer toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            throw new ValueConverterException("'" + text + "' is not a whole number", node, e);
        }
    }

    @Override
    public String toString(Integer number) {
        return number.toString();
    }
}
