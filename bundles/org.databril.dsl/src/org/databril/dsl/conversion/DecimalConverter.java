// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.math.BigDecimal;

import org.databril.dsl.problem.StructureCodes;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Exact decimals, as many digits as are written, with or without a sign behind them such as {@code %}. */
class DecimalConverter extends AbstractValueConverter<BigDecimal> {
    private static final int MOST = 30;

    private final String suffix;

    DecimalConverter(String suffix) {
        this.suffix = suffix;
    }

    @Override
    public BigDecimal toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        var digits = (suffix.isEmpty() ? text : text.replace(suffix, "")).replaceAll("\\s", "");
        if (digits.length() > MOST) {
            throw new WrongValue(StructureCodes.WRONG_VALUE, node, null, digits.substring(0, MOST) + "…", "number-range");
        }
        return new BigDecimal(digits);
    }

    @Override
    public String toString(BigDecimal number) {
        return number.toPlainString() + suffix;
    }
}
