// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import org.databril.catalogue.Language;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Period;

/** Amounts as people write them, kept together when a line breaks between sign and digits. */
public final class Money {

    private Money() {
    }

    /**
     * An amount, such as {@code € 95,000 a year}.
     *
     * @param currency of the canvas, for an amount that names none; may be null
     * @return empty where the amount has no value
     */
    public static String text(Amount amount, String currency, Language language) {
        if (amount.getValue() == null) {
            return "";
        }
        String used = amount.getCurrency() != null ? amount.getCurrency() : currency == null ? "" : currency;
        String period = amount.getPeriod() == Period.UNKNOWN ? null : amount.getPeriod().getLiteral();
        String text = new org.databril.catalogue.Amount(amount.getValue(), used, period).text(language).strip();
        return text.replaceFirst(" (?=-?\\d)", "\u00A0");
    }
}
