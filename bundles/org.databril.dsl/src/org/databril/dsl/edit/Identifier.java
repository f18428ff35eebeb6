// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import org.databril.dsl.parser.Letters;

/** Names that the language allows, and how one is made of words for people. */
public final class Identifier {
    private Identifier() {
    }

    /** Whether a text can be the name of an element as it stands, without {@code ^}. */
    public static boolean isOne(String text) {
        return !text.isEmpty() && !isDigit(text.charAt(0)) && text.chars().allMatch(c -> Letters.isPart((char) c));
    }

    /**
     * A name made of words: {@code Deck oven} becomes {@code DeckOven}.
     *
     * @return empty where the words have no letter or digit in them
     */
    public static String of(String words) {
        var name = new StringBuilder(words.length());
        boolean starts = true;
        for (char c : words.toCharArray()) {
            if (!Letters.isPart(c)) {
                // an apostrophe is within a word
                starts |= c != '\'' && c != '’';
                continue;
            }
            if (name.isEmpty() && isDigit(c)) {
                name.append('_');
            }
            name.append(starts ? Character.toUpperCase(c) : c);
            starts = false;
        }
        return name.toString();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
