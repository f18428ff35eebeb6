// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import java.math.BigDecimal;

/** Writes a table as comma-separated values (RFC 4180, lines ending in a line feed), with a line of headings. */
public final class Csv {
    private final StringBuilder text = new StringBuilder();

    /** A table with its headings. */
    public Csv(String... headings) {
        row((Object[]) headings);
    }

    /** Adds a line; null is an empty field, decimals are written with a point and without an exponent. */
    public void row(Object... fields) {
        for (int i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : ",").append(field(fields[i]));
        }
        text.append('\n');
    }

    /** The whole table. */
    public String text() {
        return text.toString();
    }

    private static String field(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
