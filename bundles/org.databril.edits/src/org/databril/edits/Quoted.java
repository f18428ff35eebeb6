// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

/** Texts in quotes as the language reads them. */
final class Quoted {
    private Quoted() {
    }

    /** A text in double quotes; one of several lines is written with {@code \n}. */
    static String text(String text) {
        return quoted(text, '"');
    }

    /** A text in the quotes that another one stands in. */
    static String like(String before, String text) {
        return quoted(text, before.startsWith("'") ? '\'' : '"');
    }

    private static String quoted(String text, char quote) {
        var quoted = new StringBuilder().append(quote);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                case '\\' -> quoted.append("\\\\");
                default -> quoted.append(c == quote ? "\\" + quote : c);
            }
        }
        return quoted.append(quote).toString();
    }
}
