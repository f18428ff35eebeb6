// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import org.databril.catalogue.Language;

/** Numbers as people write them. */
final class Numbers {
    private static final Pattern ENGLISH = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DUTCH = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+([.,]\\d+)?");

    private Numbers() {
    }

    /**
     * A number with or without its thousands apart.
     *
     * @throws Unreadable when it is none
     */
    static BigDecimal of(String text, Language language) {
        var digits = text.strip().replaceAll("[\\s\\u00A0\\u202F]", "").replace('\u2212', '-');
        boolean dutch = language == Language.NL;
        if ((dutch ? DUTCH : ENGLISH).matcher(digits).matches()) {
            digits = digits.replace(dutch ? "." : ",", "");
        }
        if (!PLAIN.matcher(digits).matches()) {
            throw Unreadable.of("no-number", text.strip());
        }
        return new BigDecimal(digits.replace(',', '.'));
    }
}
