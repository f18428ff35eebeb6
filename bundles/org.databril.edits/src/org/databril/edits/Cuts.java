// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.parser.Letters;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * Takes pieces out of one text: whole lines where nothing else stands on them, else no more than the piece and the space
 * beside it. No blank line is left that was not there, and no two words run into one.
 */
final class Cuts {
    private final ICompositeNode root;
    private final String text;
    private final Set<Extent> pieces = new LinkedHashSet<>();

    Cuts(ICompositeNode root) {
        this.root = root;
        text = root.getText();
    }

    /** Takes out what stands between two places, with its comments. */
    void add(int from, int to) {
        pieces.add(withSpace(Extent.of(root, from, to)));
    }

    /** Takes out exactly what stands between two places. */
    void addExactly(int from, int to) {
        pieces.add(new Extent(from, to, false));
    }

    /** The edits, in the order of the text. */
    List<TextEdit> edits() {
        return merged(pieces).stream().map(this::withBlankLines).map(this::edit).toList();
    }

    private Extent withSpace(Extent piece) {
        if (piece.wholeLines()) {
            return piece;
        }
        int start = piece.start();
        while (start > 0 && isSpace(text.charAt(start - 1))) {
            start--;
        }
        boolean opens = start > 0 && text.charAt(start - 1) == '{';
        if (!opens && start > TextLines.start(text, start)) {
            return new Extent(start, piece.end(), false);
        }
        int end = piece.end();
        while (end < text.length() && isSpace(text.charAt(end))) {
            end++;
        }
        return new Extent(piece.start(), end, false);
    }

    private List<Extent> merged(Collection<Extent> some) {
        var merged = new ArrayList<Extent>();
        for (Extent next : some.stream().sorted(Comparator.comparingInt(Extent::start)).toList()) {
            if (!merged.isEmpty() && touches(merged.getLast(), next)) {
                merged.add(union(merged.removeLast(), next));
            } else {
                merged.add(next);
            }
        }
        return merged;
    }

    private boolean touches(Extent last, Extent next) {
        return next.start() <= last.end()
                || last.wholeLines() && next.wholeLines() && text.substring(last.end(), next.start()).isBlank();
    }

    private static Extent union(Extent last, Extent next) {
        boolean within = next.end() <= last.end();
        boolean lines = within ? last.wholeLines()
                : next.wholeLines() && (last.wholeLines() || last.start() >= next.start());
        return new Extent(last.start(), within ? last.end() : next.end(), lines);
    }

    /** Takes a blank line along where two would meet, or one would stand at the start or the end of a body. */
    private Extent withBlankLines(Extent piece) {
        int start = piece.start();
        int end = piece.end();
        if (!piece.wholeLines()) {
            // pieces that met may leave their space on both sides
            while (start > 0 && isSpace(text.charAt(start - 1)) && end < text.length() && isSpace(text.charAt(end))) {
                end++;
            }
            return new Extent(start, end, false);
        }
        if (isOpenAbove(start)) {
            while (TextLines.isBlank(text, end) && TextLines.next(text, end) > end) {
                end = TextLines.next(text, end);
            }
        }
        boolean closed = end == text.length() || text.substring(end, TextLines.end(text, end)).strip().startsWith("}");
        while (closed && start > 0 && TextLines.isBlank(text, TextLines.start(text, previous(start)))) {
            start = TextLines.start(text, previous(start));
        }
        return new Extent(start, end, true);
    }

    private boolean isOpenAbove(int start) {
        if (start == 0) {
            return true;
        }
        var above = text.substring(TextLines.start(text, previous(start)), previous(start)).strip();
        return above.isEmpty() || above.endsWith("{");
    }

    /** The end of the line above the one that starts at a place. */
    private int previous(int start) {
        int at = start - 1;
        return at > 0 && text.charAt(at) == '\n' && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    private TextEdit edit(Extent piece) {
        boolean joins = piece.start() > 0 && piece.end() < text.length() && isWord(text.charAt(piece.start() - 1))
                && isWord(text.charAt(piece.end()));
        return new TextEdit(piece.start(), piece.end() - piece.start(), joins ? " " : "");
    }

    private static boolean isWord(char c) {
        return Letters.isPart(c) || "^-\"'%/*.".indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }
}
