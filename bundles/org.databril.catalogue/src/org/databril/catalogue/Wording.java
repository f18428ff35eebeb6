// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Numbers, dates and lists as people write them in a language. The patterns are our own, so that every machine and
 * every JDK writes the same.
 */
public final class Wording {

    private static final String[] ENGLISH_MONTHS = {"January", "February", "March", "April", "May", "June", "July",
        "August", "September", "October", "November", "December"};
    private static final String[] DUTCH_MONTHS = {"januari", "februari", "maart", "april", "mei", "juni", "juli",
        "augustus", "september", "oktober", "november", "december"};

    private Wording() {
    }

    /** A number with its thousands apart and no zeros at the end: {@code 95,000.5} or {@code 95.000,5}. */
    public static String number(BigDecimal number, Language language) {
        String digits = number.abs().stripTrailingZeros().toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(digits.length() + 8);
        if (number.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(language == Language.NL ? '.' : ',');
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(language == Language.NL ? ',' : '.').append(digits, point + 1, digits.length());
        }
        return text.toString();
    }

    /** A date in words: {@code 1 October 2026} or {@code 1 oktober 2026}. */
    public static String date(LocalDate date, Language language) {
        String[] months = language == Language.NL ? DUTCH_MONTHS : ENGLISH_MONTHS;
        return date.getDayOfMonth() + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
    }

    /** An enumeration: {@code a, b and c} or {@code a, b en c}; nothing for an empty list. */
    public static String list(List<String> parts, Language language) {
        return joined(parts, language == Language.NL ? " en " : " and ");
    }

    /** A choice: {@code a, b or c} or {@code a, b of c}; nothing for an empty list. */
    public static String choice(List<String> parts, Language language) {
        return joined(parts, language == Language.NL ? " of " : " or ");
    }

    private static String joined(List<String> parts, String beforeLast) {
        int last = parts.size() - 1;
        if (last < 1) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, last)).concat(beforeLast).concat(parts.get(last));
    }
}
