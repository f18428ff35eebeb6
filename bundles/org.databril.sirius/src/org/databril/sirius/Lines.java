// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.List;

/** Text in lines that are not too long: a list of Sirius grows as wide as its longest line. */
final class Lines {
    private static final String MORE = "\u2026";

    private Lines() {
    }

    /** A text in at most so many lines of at most so many letters; what does not fit ends in an ellipsis. */
    static List<String> of(String text, int width, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        if (lines.size() <= most) {
            return lines.stream().map(one -> cut(one, width)).toList();
        }
        var kept = new ArrayList<>(lines.subList(0, most).stream().map(one -> cut(one, width)).toList());
        kept.set(most - 1, cut(kept.getLast() + MORE, width));
        return kept;
    }

    private static String cut(String line, int width) {
        return line.length() <= width ? line : line.substring(0, width - 1).strip() + MORE;
    }
}
