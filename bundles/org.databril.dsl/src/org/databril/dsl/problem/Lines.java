// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.nio.file.Path;
import java.util.Arrays;

/** Where the lines of a text start. A line ends with LF, CR LF or a lone CR, as editors count them. */
public final class Lines {
    private final int[] starts;

    private Lines(int[] starts) {
        this.starts = starts;
    }

    /** The lines of a text; even an empty one has a first line. */
    public static Lines of(CharSequence text) {
        var starts = new int[Math.max(16, text.length() / 24)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return new Lines(Arrays.copyOf(starts, count));
    }

    /** How many lines there are, 1 or more. */
    public int count() {
        return starts.length;
    }

    /** The line of an offset, from 1. */
    public int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, from 1, in UTF-16 units. */
    public int column(int offset) {
        return offset - starts[line(offset) - 1] + 1;
    }

    /** The offset at which a line starts; the line counts from 1. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** A stretch of the text as a place in a file. */
    public Place place(Path file, int offset, int length) {
        return new Place(file, line(offset), column(offset), offset, length);
    }
}
