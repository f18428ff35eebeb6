// SPDX-License-Identifier: EPL-2.0
package org.databril.server;

import org.databril.dsl.problem.Lines;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * Offsets in a text and the positions of the protocol: lines from 0, and UTF-16 units from the start of the line. Positions
 * beyond the end of a line mean its end, and those beyond the last line the end of the text.
 */
public final class Positions {
    private final String text;
    private final Lines lines;

    /** The positions in a text whose lines are known. */
    public Positions(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The positions in a text. */
    public static Positions in(String text) {
        return new Positions(text, Lines.of(text));
    }

    /** The offset of a position; always in the text. */
    public int offset(Position position) {
        if (position.getLine() < 0) {
            return 0;
        }
        if (position.getLine() >= lines.count()) {
            return text.length();
        }
        int line = position.getLine() + 1;
        return (int) Math.min((long) lines.start(line) + Math.max(0, position.getCharacter()), end(line));
    }

    /** The position of an offset. */
    public Position position(int offset) {
        int at = Math.clamp(offset, 0, text.length());
        return new Position(lines.line(at) - 1, lines.column(at) - 1);
    }

    /** A stretch of the text. */
    public Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }

    /** The whole text. */
    public Range whole() {
        return range(0, text.length());
    }

    /** Where a line ends, before what ends it. */
    private int end(int line) {
        int end = line == lines.count() ? text.length() : lines.start(line + 1);
        while (end > lines.start(line) && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }
}
