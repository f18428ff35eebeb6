// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.conversion;

import java.math.BigDecimal;

import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.conversion.impl.AbstractValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Exact decimals, as many digits as are written, with or without a sign behind them such as {@code %}. */
class DecimalConverter extends AbstractValueConverter<BigDecimal> {
    private final String suffix;

    DecimalConverter(String suffix) {
        this.suffix = suffix;
    }

    @Override
    public BigDecimal toValue(String text, INode node) {
        if (text == null) {
            return null;
        }
        var digits = text.replace(suffix, "").replaceAll("\\s", "");
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException e) {
            throw new ValueConverterException("'" + text + "' is not a number", node, e);
        }
    }

    @Override
    public String toString(BigDecimal number) {
        return number.toPlainString() + suffix;
    }
}
