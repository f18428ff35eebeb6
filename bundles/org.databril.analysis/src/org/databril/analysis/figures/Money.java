// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.Optional;

import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Period;

/**
 * An amount of money in a year. Amounts of different currencies are never added up: there is no rate in a canvas.
 *
 * @param currency the ISO 4217 code as written
 * @param year how much it is in a year
 */
public record Money(String currency, Exact year) {

    /** An amount in a year: a day counts 365 times, a week 52, a month 12, a quarter 4; nothing where a part is not said. */
    public static Optional<Money> perYear(Amount amount) {
        if (amount == null || amount.getValue() == null || amount.getCurrency() == null
                || amount.getPeriod() == Period.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(new Money(amount.getCurrency(),
                Exact.of(amount.getValue()).times(Exact.of(timesAYear(amount.getPeriod())))));
    }

    private static int timesAYear(Period period) {
        return switch (period) {
            case DAY -> 365;
            case WEEK -> 52;
            case MONTH -> 12;
            case QUARTER -> 4;
            case YEAR -> 1;
            case UNKNOWN -> throw new IllegalArgumentException("An amount without a period has no year");
        };
    }

    /** A part of it. */
    Money times(Exact share) {
        return new Money(currency, year.times(share));
    }
}
