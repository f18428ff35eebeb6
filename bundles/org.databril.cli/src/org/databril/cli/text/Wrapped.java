// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Text in lines of a width. */
public final class Wrapped {
    private Wrapped() {
    }

    /**
     * Breaks a text between words.
     *
     * @param width in columns; a word that is wider has a line for itself
     */
    public static List<String> lines(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        int used = 0;
        for (var word : text.strip().split("\\s+")) {
            int columns = DisplayWidth.of(word);
            if (!line.isEmpty() && used + 1 + columns > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += columns;
        }
        lines.add(line.toString());
        return lines;
    }
}
