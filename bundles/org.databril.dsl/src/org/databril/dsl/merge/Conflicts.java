// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.problem.Lines;

/** Finds the marks of merges in a text: {@code <<<<<<<}, {@code |||||||} perhaps, {@code =======} and {@code >>>>>>>}. */
public final class Conflicts {
    private static final String MINE = "<<<<<<<";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>>";

    private final String text;
    private final Lines lines;
    private final List<Conflict> found = new ArrayList<>();
    /** Lines of the marks of the block that is being read, from 1; 0 for none yet. */
    private int mine;
    private int base;
    private int theirs;

    private Conflicts(String text) {
        this.text = text;
        lines = Lines.of(text);
    }

    /** The conflicts in a text, in its order; a mark without those that belong to it is none. */
    public static List<Conflict> of(String text) {
        if (!text.contains(MINE)) {
            return List.of();
        }
        var conflicts = new Conflicts(text);
        for (int line = 1; line <= conflicts.lines.count(); line++) {
            conflicts.read(line);
        }
        return List.copyOf(conflicts.found);
    }

    private void read(int line) {
        if (isMark(line, MINE)) {
            mine = line;
            base = 0;
            theirs = 0;
        } else if (mine > 0 && theirs == 0 && base == 0 && isMark(line, BASE)) {
            base = line;
        } else if (mine > 0 && theirs == 0 && isMark(line, THEIRS)) {
            theirs = line;
        } else if (theirs > 0 && isMark(line, END)) {
            found.add(block(line));
            mine = 0;
            theirs = 0;
        }
    }

    private Conflict block(int last) {
        Optional<Version> common = base == 0 ? Optional.empty() : Optional.of(version(base, base, theirs));
        return new Conflict(lines.start(mine), end(last), line(mine).length(), version(mine, mine, base == 0 ? theirs : base),
                common, version(last, theirs, last));
    }

    /** The lines between two marks, with the name behind a third. */
    private Version version(int named, int from, int to) {
        return new Version(line(named).substring(MINE.length()).strip(), end(from), lines.start(to));
    }

    private boolean isMark(int line, String mark) {
        int start = lines.start(line);
        int after = start + mark.length();
        return text.startsWith(mark, start) && (after == text.length() || Character.isWhitespace(text.charAt(after)));
    }

    private String line(int line) {
        return text.substring(lines.start(line), end(line)).stripTrailing();
    }

    private int end(int line) {
        return line < lines.count() ? lines.start(line + 1) : text.length();
    }
}
