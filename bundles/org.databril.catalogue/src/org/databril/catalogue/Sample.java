// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the sample arguments of a code: {@code name=value; …}. A comma makes a list. An {@code @} makes something that
 * depends on the language: a term, a block, a date, a number, an amount, a quantity, or a step between two terms.
 */
final class Sample {

    private static final String ARROW = " → ";

    private Sample() {
    }

    static Map<String, Object> of(String cell) {
        Map<String, Object> sample = new LinkedHashMap<>();
        for (String part : cell.split(";")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                sample.put(part.substring(0, equals).strip(), value(part.substring(equals + 1).strip()));
            }
        }
        return Collections.unmodifiableMap(sample);
    }

    private static Object value(String text) {
        if (text.indexOf(',') < 0) {
            return text.startsWith("@") ? said(text.substring(1)) : text;
        }
        List<Object> values = new ArrayList<>();
        for (String part : text.split(",")) {
            if (!part.isBlank()) {
                values.add(value(part.strip()));
            }
        }
        return List.copyOf(values);
    }

    private static Object said(String text) {
        int arrow = text.indexOf(ARROW);
        if (arrow >= 0) {
            Term from = new Term(text.substring(0, arrow));
            Term to = new Term(text.substring(arrow + ARROW.length()));
            return (Phrase) language -> from.text(language) + ARROW + to.text(language);
        }
        if (!Character.isDigit(text.charAt(0))) {
            return Block.find(text).map(block -> (Phrase) block::title).orElseGet(() -> new Term(text));
        }
        String[] words = text.split(" ");
        return switch (words.length) {
            case 1 -> text.indexOf('-') > 0 ? LocalDate.parse(text) : new BigDecimal(text);
            case 2 -> new Quantity(new BigDecimal(words[0]), words[1]);
            default -> new Amount(new BigDecimal(words[0]), words[1], words[3]);
        };
    }
}
