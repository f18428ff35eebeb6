// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import org.databril.dsl.problem.StructureCodes;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Whole numbers. */
class CountConverter extends AbstractValueConverter<Integer> {
    private static final int MOST = 100_000;

    @Override
    public Integer toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        var digits = text.strip();
        try {
            int count = Integer.parseInt(digits);
            if (count <= MOST) {
                return count;
            }
        } catch (NumberFormatException e) {
            throw new WrongValue(StructureCodes.WRONG_VALUE, node, e, digits, "count-range");
        }
        throw new WrongValue(StructureCodes.WRONG_VALUE, node, null, digits, "count-range");
    }

    @Override
    public String toString(Integer number) {
        return number.toString();
    }
}
