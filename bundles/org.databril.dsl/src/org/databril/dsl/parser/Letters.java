// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

/** What the grammar calls a letter or a digit (LETTER and DIGIT there). */
public final class Letters {
    private static final char[] RANGES = {'0', '9', 'A', 'Z', '_', '_', 'a', 'z', '\u00AA', '\u00AA', '\u00B5', '\u00B5',
        '\u00BA', '\u00BA', '\u00C0', '\u00D6', '\u00D8', '\u00F6', '\u00F8', '\u1FFF', '\u2C00', '\u2DFF', '\u3005',
        '\u3007', '\u3031', '\uD7FF', '\uF900', '\uFDFF', '\uFE70', '\uFEFE', '\uFF21', '\uFF3A', '\uFF41', '\uFF5A',
        '\uFF66', '\uFFDC'};

    private Letters() {
    }

    /** Whether a name may start with a character. */
    static boolean isLetter(char c) {
        return !isDigit(c) && isPart(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a character may be part of a name. */
    public static boolean isPart(char c) {
        for (int i = 0; i < RANGES.length && c >= RANGES[i]; i += 2) {
            if (c <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
