// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** Comment marks at the start of lines. */
final class CommentToggle {
    private static final String MARK = "//";

    private CommentToggle() {
    }

    /** Puts a mark before every line that is not blank, or takes it away where all of them have one. */
    static void toggle(IDocument document, int firstLine, int lastLine) throws BadLocationException {
        List<Integer> lines = new ArrayList<>();
        boolean commented = true;
        int column = Integer.MAX_VALUE;
        for (int line = firstLine; line <= lastLine; line++) {
            String text = text(document, line);
            if (!text.isBlank()) {
                lines.add(line);
                commented &= text.stripLeading().startsWith(MARK);
                column = Math.min(column, indent(text));
            }
        }
        for (int line : lines) {
            int start = document.getLineOffset(line);
            if (commented) {
                String text = text(document, line);
                int at = indent(text);
                document.replace(start + at, text.startsWith(MARK + " ", at) ? MARK.length() + 1 : MARK.length(), "");
            } else {
                document.replace(start + column, 0, MARK + " ");
            }
        }
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        var region = document.getLineInformation(line);
        return document.get(region.getOffset(), region.getLength());
    }
}
