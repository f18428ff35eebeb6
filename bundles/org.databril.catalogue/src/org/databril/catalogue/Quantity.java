// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.math.BigDecimal;

/**
 * A number with its unit: {@code 93.5 %}, {@code 93,5 %}.
 *
 * @param number the number
 * @param unit null or empty where it has none
 */
public record Quantity(BigDecimal number, String unit) implements Phrase {

    @Override
    public String text(Language language) {
        String digits = Wording.number(number, language);
        return unit == null || unit.isEmpty() ? digits : digits + " " + unit;
    }
}
