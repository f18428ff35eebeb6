// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import java.util.HashMap;
import java.util.Map;

/** The word list behind {@link Term}, read once from {@code terms.txt}. */
final class Terms {

    /** One line of the list. */
    record Words(String english, String englishPlural, String dutch, String dutchPlural) {

        String singular(Language language) {
            return language == Language.NL ? dutch : english;
        }

        String plural(Language language) {
            return language == Language.NL ? dutchPlural : englishPlural;
        }
    }

    private static final class Holder {
        private static final Terms STANDARD = new Terms(TextFile.lines(Terms.class, "terms.txt"));
    }

    private final Map<String, Words> words = new HashMap<>();

    private Terms(Iterable<String> lines) {
        for (String line : lines) {
            String[] cells = TextFile.cells(line);
            words.put(cells[0], words(cells));
        }
    }

    private static Words words(String[] cells) {
        if (cells.length == 3) {
            return new Words(cells[1], cells[1], cells[2], cells[2]);
        }
        return new Words(cells[1], cells[2], cells[3], cells[4]);
    }

    static Terms standard() {
        return Holder.STANDARD;
    }

    /** The words for an id, or null. */
    Words find(String id) {
        return words.get(id);
    }

    Map<String, Words> all() {
        return Map.copyOf(words);
    }
}
