// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import org.databril.cli.Style;

/**
 * A line of a source text and a line of carets under some words of it.
 *
 * @param line the source, tabs as spaces, long lines cut, nothing in it that a terminal would obey
 * @param before the columns before the carets
 * @param carets how many carets, at least one
 */
public record Excerpt(String line, int before, int carets) {
    private static final int TAB = 4;
    private static final int BEFORE_WORDS = 60;
    private static final String CUT = "…";

    /**
     * The excerpt of a line.
     *
     * @param source the line without its end
     * @param column where the words start, from 1, in UTF-16 units
     * @param length of the words in UTF-16 units; what goes beyond the line is left out
     * @param width the columns there are for it
     */
    public static Excerpt of(String source, int column, int length, int width) {
        int start = Math.min(column - 1, source.length());
        int end = Math.clamp(start + (long) length, start, source.length());
        int from = Math.max(0, source.length() - source.stripLeading().length());
        from = Math.min(from, start);
        boolean cutBefore = start - from > Math.min(BEFORE_WORDS, width / 2);
        if (cutBefore) {
            from = boundary(source, start - Math.min(BEFORE_WORDS, width / 2) + 1);
        }
        var shown = new StringBuilder(cutBefore ? CUT : "");
        int before = append(shown, source, from, start, cutBefore ? 1 : 0, Integer.MAX_VALUE);
        int after = append(shown, source, start, end, before, width);
        int all = append(shown, source, end, source.length(), after, width);
        if (all < 0 || after < 0) {
            shown.append(CUT);
        }
        int carets = after < 0 ? width - before : after - before;
        return new Excerpt(shown.toString().stripTrailing(), before, Math.max(1, carets));
    }

    /** Appends a stretch of the source; returns the column reached, or -1 if the width did not do. */
    private static int append(StringBuilder shown, String source, int from, int to, int column, int width) {
        int at = column;
        for (int i = from, c; i < to && at >= 0; i += Character.charCount(c)) {
            c = source.codePointAt(i);
            int columns = c == '\t' ? TAB - at % TAB : DisplayWidth.of(c);
            if (at + columns >= width) {
                return -1;
            }
            shown.append(c == '\t' ? " ".repeat(columns) : Style.printable(Character.toString(c)));
            at += columns;
        }
        return at;
    }

    private static int boundary(String source, int index) {
        return Character.isLowSurrogate(source.charAt(index)) ? index + 1 : index;
    }

    /** The line of carets. */
    public String caretLine() {
        return " ".repeat(before) + "^".repeat(carets);
    }
}
