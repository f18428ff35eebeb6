// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language;

import java.util.Comparator;
import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text: lines and characters for the server, offsets for the editor. */
public final class Places {
    private Places() {
    }

    /** The offset of a position; the nearest one where the text has no such position. */
    public static int offset(IDocument document, Position position) {
        try {
            if (position.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            IRegion line = document.getLineInformation(Math.max(0, position.getLine()));
            return line.getOffset() + Math.clamp(position.getCharacter(), 0, line.getLength());
        } catch (BadLocationException e) {
            // the text became shorter in between
            return document.getLength();
        }
    }

    /** The position of an offset; the last one where the text is shorter. */
    public static Position position(IDocument document, int offset) {
        try {
            int at = Math.clamp(offset, 0, document.getLength());
            int line = document.getLineOfOffset(at);
            return new Position(line, at - document.getLineOffset(line));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("No offset " + offset, e);
        }
    }

    /** The stretch of text of a range. */
    public static IRegion region(IDocument document, Range range) {
        int start = offset(document, range.getStart());
        return new Region(start, Math.max(0, offset(document, range.getEnd()) - start));
    }

    /** The range of a stretch of text. */
    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }

    /** The server's edits of a text as edits of ours, in the order of the text. */
    public static List<TextEdit> edits(IDocument document, List<? extends org.eclipse.lsp4j.TextEdit> edits) {
        return edits.stream().map(edit -> {
            IRegion region = region(document, edit.getRange());
            return new TextEdit(region.getOffset(), region.getLength(), edit.getNewText());
        }).sorted(Comparator.comparingInt(TextEdit::offset)).toList();
    }
}
