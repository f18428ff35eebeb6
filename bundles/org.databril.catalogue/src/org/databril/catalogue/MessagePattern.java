// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A message with places to fill in. {@code {name}} writes an argument, several of them as "a, b and c";
 * {@code {name/or}} as "a, b or c"; {@code {name/→}} with what follows the stroke between them;
 * {@code {name|one|many}} writes the first word when the argument is one thing and the second otherwise;
 * {@code [ … ]} is left out when an argument inside is missing.
 *
 * <p>Deliberately tiny and independent of the JDK's locale data, which differs between versions.
 */
record MessagePattern(String text) {

    /** The message with its arguments in the language; a missing argument is written as an ellipsis. */
    String fill(Language language, Map<String, ?> arguments) {
        StringBuilder result = new StringBuilder(text.length() + 32);
        fill(0, text.length(), language, arguments, result);
        return result.toString();
    }

    private void fill(int from, int to, Language language, Map<String, ?> arguments, StringBuilder result) {
        int at = from;
        while (at < to) {
            char c = text.charAt(at);
            if (c == '[') {
                int end = text.indexOf(']', at);
                if (given(at, end, arguments)) {
                    fill(at + 1, end, language, arguments, result);
                }
                at = end + 1;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                result.append(place(text.substring(at + 1, end), language, arguments));
                at = end + 1;
            } else {
                result.append(c);
                at++;
            }
        }
    }

    private static String place(String place, Language language, Map<String, ?> arguments) {
        int bar = place.indexOf('|');
        if (bar < 0) {
            int stroke = place.indexOf('/');
            Object value = arguments.get(name(place));
            return missing(value) ? "…" : write(value, stroke < 0 ? "" : place.substring(stroke + 1), language);
        }
        int second = place.indexOf('|', bar + 1);
        boolean one = isOne(arguments.get(name(place)));
        return one ? place.substring(bar + 1, second) : place.substring(second + 1);
    }

    private boolean given(int from, int to, Map<String, ?> arguments) {
        for (String name : names(text.substring(from, to))) {
            if (missing(arguments.get(name))) {
                return false;
            }
        }
        return true;
    }

    private static boolean missing(Object value) {
        return value == null || value instanceof Collection<?> many && many.isEmpty()
            || value instanceof CharSequence chars && chars.isEmpty();
    }

    private static boolean isOne(Object value) {
        if (value instanceof Collection<?> many) {
            return many.size() == 1;
        }
        return !(value instanceof Number number) || number.intValue() == 1;
    }

    private static String write(Object value, String between, Language language) {
        if (value instanceof Phrase phrase) {
            return phrase.text(language);
        }
        if (value instanceof Collection<?> many) {
            return writeAll(many, between, language);
        }
        if (value instanceof Number number) {
            return Wording.number(new BigDecimal(number.toString()), language);
        }
        return value instanceof LocalDate date ? Wording.date(date, language) : value.toString();
    }

    private static String writeAll(Collection<?> many, String between, Language language) {
        List<String> parts = new ArrayList<>(many.size());
        for (Object each : many) {
            parts.add(write(each, between, language));
        }
        return switch (between) {
            case "" -> Wording.list(parts, language);
            case "or" -> Wording.choice(parts, language);
            default -> String.join(" ".concat(between).concat(" "), parts);
        };
    }

    /** The names of all arguments the pattern speaks of. */
    Set<String> names() {
        return names(text);
    }

    private static Set<String> names(String pattern) {
        Set<String> names = new LinkedHashSet<>();
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            names.add(name(pattern.substring(open + 1, pattern.indexOf('}', open))));
        }
        return names;
    }

    private static String name(String place) {
        for (int i = 0; i < place.length(); i++) {
            if (place.charAt(i) == '|' || place.charAt(i) == '/') {
                return place.substring(0, i);
            }
        }
        return place;
    }
}
