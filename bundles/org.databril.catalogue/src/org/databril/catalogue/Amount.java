// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.math.BigDecimal;

/**
 * An amount of money per period, written as people write it: {@code € 95,000 a year}, {@code € 95.000 per jaar}.
 *
 * @param number the amount
 * @param currency an ISO code such as {@code EUR}
 * @param period {@code day}, {@code week}, {@code month}, {@code quarter} or {@code year}; null where none is meant
 */
public record Amount(BigDecimal number, String currency, String period) implements Phrase {

    @Override
    public String text(Language language) {
        String digits = Wording.number(number, language);
        String money = switch (currency) {
            case "EUR" -> "€ " + digits;
            case "USD" -> "$ " + digits;
            case "GBP" -> "£ " + digits;
            default -> currency + " " + digits;
        };
        if (period == null) {
            return money;
        }
        return money + (language == Language.NL ? " per " : " a ") + new Term(period).text(language);
    }
}
