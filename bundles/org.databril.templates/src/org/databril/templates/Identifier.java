// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import org.databril.catalogue.Language;

/** Makes a name that the canvas language allows out of any text: {@code De Korenaar B.V.} becomes {@code DeKorenaarBV}. */
final class Identifier {

    private Identifier() {
    }

    static String of(String text, Language language) {
        StringBuilder name = new StringBuilder(text.length());
        boolean wordStarts = false;
        for (char c : text.toCharArray()) {
            if (isLetter(c) || isDigit(c) && !name.isEmpty()) {
                name.append(wordStarts && !name.isEmpty() ? Character.toUpperCase(c) : c);
                wordStarts = false;
            } else {
                if (isDigit(c)) {
                    name.append('_').append(c);
                }
                wordStarts = !isDigit(c);
            }
        }
        if (name.isEmpty()) {
            return language == Language.NL ? "NieuwCanvas" : "NewCanvas";
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The letters of the language's names: those of every script in the basic plane, and the underscore. */
    private static boolean isLetter(char c) {
        return c == '_' || Character.isLetter(c) && (c < '\u2000' || c >= '\u2C00' && c < '\uFE70');
    }
}
