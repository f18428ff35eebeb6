// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.TextEdit;

/** The text being laid out, and where the words of the text before have gone. */
final class Page {
    private final String before;
    private final String lineEnd;
    private final StringBuilder text;
    private final List<TextEdit> edits = new ArrayList<>();
    private int read;
    private int written;
    private int lineStart;

    Page(String before, String lineEnd) {
        this.before = before;
        this.lineEnd = lineEnd;
        text = new StringBuilder(before.length() + 64);
    }

    /** How many characters the line has so far. */
    int column() {
        return text.length() - lineStart;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Starts a line, after an empty one where wanted; at the start of the text there is one already. */
    void startLine(int indent, boolean blank) {
        if (text.isEmpty()) {
            return;
        }
        text.append(blank ? lineEnd + lineEnd : lineEnd);
        lineStart = text.length();
        text.repeat(' ', indent);
    }

    void spaces(int count) {
        text.repeat(' ', count);
    }

    /** Writes a piece of the text before. */
    void write(String piece, int offset) {
        edit(offset);
        text.append(piece);
        int last = Math.max(piece.lastIndexOf('\n'), piece.lastIndexOf('\r'));
        if (last >= 0) {
            lineStart = text.length() - piece.length() + last + 1;
        }
        read = offset + piece.length();
        written = text.length();
    }

    /** Ends the text: with the end of a line, unless there is nothing. */
    void finish() {
        if (!text.isEmpty()) {
            text.append(lineEnd);
        }
        edit(before.length());
    }

    private void edit(int offset) {
        var gap = text.substring(written);
        if (!before.substring(read, offset).equals(gap)) {
            edits.add(new TextEdit(read, offset - read, gap));
        }
    }

    List<TextEdit> edits() {
        return List.copyOf(edits);
    }
}
