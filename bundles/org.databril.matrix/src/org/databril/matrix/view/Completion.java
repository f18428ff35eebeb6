// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.databril.matrix.Offer;

/**
 * What can be typed next into a cell.
 *
 * @param start where the words begin that an offer takes the place of
 * @param offers what can stand there
 */
public record Completion(int start, List<Offer> offers) {
    private static final Pattern PLACE = Pattern.compile("(?i).*\\sin\\s.*", Pattern.DOTALL);

    /** What can be typed at a place of a text. */
    public static Completion at(String text, int cursor, List<Offer> offers) {
        int entry = lastOf(text, ";\n", cursor);
        int subject = lastOf(text, ":", cursor);
        int piece = Math.max(lastOf(text, ",(", cursor), Math.max(entry, subject));
        boolean isFirst = piece == entry;
        boolean isPlace = PLACE.matcher(text.substring(Math.max(entry, subject), cursor)).matches();
        int start = piece;
        if (isPlace) {
            start = Math.max(piece, text.substring(0, cursor).toLowerCase(Locale.ROOT).lastIndexOf(" in ") + 4);
        }
        while (start < cursor && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        var typed = text.substring(start, cursor).toLowerCase(Locale.ROOT);
        boolean isAlone = entry == 0 && isFirst;
        var fitting = offers.stream().filter(offer -> switch (offer.role()) {
            case WHOLE -> isAlone;
            case SUBJECT -> isFirst && subject <= entry && !isPlace;
            case PLACE -> isPlace;
            case ENTRY -> !isPlace;
        }).toList();
        // who has typed all of a word wants no other one
        boolean isDone = fitting.stream().anyMatch(offer -> offer.text().equalsIgnoreCase(typed));
        return new Completion(start, isDone ? List.of() : fitting.stream().filter(offer -> matches(offer, typed)).toList());
    }

    private static boolean matches(Offer offer, String typed) {
        return offer.text().toLowerCase(Locale.ROOT).startsWith(typed)
                || Stream.of(offer.label().toLowerCase(Locale.ROOT).split("\\s+")).anyMatch(word -> word.startsWith(typed));
    }

    private static int lastOf(String text, String separators, int before) {
        for (int i = before; i > 0; i--) {
            if (separators.indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    /** What an offer adds where it is taken: a channel is followed by what it records. */
    public static String words(Offer offer) {
        return offer.role() == Offer.Role.SUBJECT ? offer.text() + ": " : offer.text();
    }
}
