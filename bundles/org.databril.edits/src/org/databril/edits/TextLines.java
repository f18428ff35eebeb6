// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

/** Where lines of a text start and end, whatever ends them: LF, CR LF or a lone CR. */
final class TextLines {
    private TextLines() {
    }

    /** Where the line of a place starts. */
    static int start(String text, int at) {
        int start = at;
        while (start > 0 && !isEnd(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Where the line of a place ends, before its line end. */
    static int end(String text, int at) {
        int end = at;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the next line starts, or the end of the text. */
    static int next(String text, int at) {
        int end = end(text, at);
        if (end < text.length()) {
            end += text.startsWith("\r\n", end) ? 2 : 1;
        }
        return end;
    }

    /** How many lines end between two places. */
    static int breaks(String text, int from, int to) {
        int breaks = 0;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", at + 1)) {
                breaks++;
            }
        }
        return breaks;
    }

    /** Whether nothing but white space stands in the line that starts at a place. */
    static boolean isBlank(String text, int start) {
        return start < text.length() && text.substring(start, end(text, start)).isBlank();
    }

    /** The white space that the line of a place starts with. */
    static String indent(String text, int at) {
        int start = start(text, at);
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** What ends the lines of a text: what ends the first one. */
    static String lineEnd(String text) {
        int end = end(text, 0);
        return end == text.length() ? "\n" : text.substring(end, next(text, end));
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
