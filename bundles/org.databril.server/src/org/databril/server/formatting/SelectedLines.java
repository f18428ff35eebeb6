// SPDX-License-Identifier: EPL-2.0
package org.databril.server.formatting;

import java.util.Optional;

import org.databril.dsl.edit.TextEdit;

/**
 * Some whole lines of a text. An edit of white space that reaches over their edge is cut down to what it does to them,
 * or left out where it adds or takes away lines at the edge.
 *
 * @param text the whole text
 * @param start where the first line starts
 * @param end where the last line ends, before what ends it
 */
record SelectedLines(String text, int start, int end) {

    /** The part of an edit that is about these lines alone. */
    Optional<TextEdit> part(TextEdit edit) {
        if (edit.end() < start || edit.offset() > end) {
            return Optional.empty();
        }
        int offset = edit.offset();
        int stop = edit.end();
        var written = edit.text();
        if (offset < start) {
            int line = afterLastBreak(written);
            if (line == 0) {
                return Optional.empty();
            }
            written = written.substring(line);
            offset = start;
        }
        if (stop > end) {
            int line = firstBreak(written);
            if (line < 0) {
                return Optional.empty();
            }
            written = written.substring(0, line);
            stop = end;
        }
        return text.substring(offset, stop).equals(written) ? Optional.empty()
                : Optional.of(new TextEdit(offset, stop - offset, written));
    }

    private static int afterLastBreak(String text) {
        return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    }

    private static int firstBreak(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return i;
            }
        }
        return -1;
    }
}
