// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines: at spaces, after hyphens and slashes, between the characters of scripts without spaces,
 * and inside of a word only where it does not fit on a line of its own. Nothing is ever left out.
 */
public final class LineBreaker {

    /** A space at which a line breaks only before it breaks within a word. */
    private static final char KEPT = '\u00A0';

    private LineBreaker() {
    }

    /**
     * The lines of a text.
     *
     * @param text any text; it is made {@link Plain} first
     * @param type its font
     * @param width what a line may take; a single character wider than that still stands alone
     * @return no line for an empty text
     */
    public static List<String> lines(String text, Type type, double width) {
        String rest = Plain.of(text);
        List<String> lines = new ArrayList<>();
        while (!rest.isEmpty()) {
            int end = type.width(rest) <= width ? rest.length() : lineEnd(rest, type, width);
            String line = rest.substring(0, end).strip();
            lines.add(line.charAt(line.length() - 1) == KEPT ? line.substring(0, line.length() - 1) : line);
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private static int lineEnd(String text, Type type, double width) {
        int best = 0;
        int kept = 0;
        int fitting = 0;
        double used = 0;
        for (int at = 0; at < text.length();) {
            int next = clusterEnd(text, at);
            used += type.width(text.substring(at, next));
            boolean blank = text.substring(at, next).isBlank();
            if (used > width && !blank && type.width(text.substring(0, next)) > width) {
                break;
            }
            fitting = next;
            if (next < text.length() && mayBreak(text, at, next)) {
                best = next;
            } else if (next < text.length() && text.charAt(at) == KEPT) {
                kept = next;
            }
            at = next;
        }
        return best > 0 ? best : kept > 1 ? kept : fitting > 0 ? fitting : clusterEnd(text, 0);
    }

    /** Whether a line may end between the cluster from {@code at} to {@code next} and the one after it. */
    private static boolean mayBreak(String text, int at, int next) {
        int before = text.codePointAt(at);
        int after = text.codePointAt(next);
        if (before == ' ' || before == 0x200B) {
            return after != ' ';
        }
        if (Unicode.wide(before) || Unicode.wide(after)) {
            return after != ' ' && Unicode.mayStartLine(after) && Unicode.mayEndLine(before);
        }
        boolean hinge = before == '-' || before == '/' || before == 0x2013 || before == 0x2014;
        return hinge && Character.isLetterOrDigit(after) && at > 0 && Character.isLetterOrDigit(text.codePointBefore(at));
    }

    /** The end of the character at a place, with the marks on it and what is joined to it. */
    private static int clusterEnd(String text, int start) {
        int first = text.codePointAt(start);
        int end = start + Character.charCount(first);
        if (Unicode.flagHalf(first) && end < text.length() && Unicode.flagHalf(text.codePointAt(end))) {
            return end + 2;
        }
        boolean joined = false;
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (!joined && !Unicode.joins(next)) {
                break;
            }
            joined = next == 0x200D;
            end += Character.charCount(next);
        }
        return end;
    }
}
