// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Keeps the indentation of the line before, one step more after an open brace, one less before a closing one. */
public final class CanvasIndent implements IAutoEditStrategy {
    private static final String STEP = "    ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.length == 0 && isLineEnd(document, command.text)) {
                command.text += indentAfter(textBefore(document, command.offset));
            } else if (command.length == 0 && "}".equals(command.text)) {
                outdent(document, command);
            }
        } catch (BadLocationException e) {
            Log.error("Cannot indent at offset " + command.offset, e);
        }
    }

    private static boolean isLineEnd(IDocument document, String text) {
        return text != null && TextUtilities.endsWith(document.getLegalLineDelimiters(), text) != -1 && text.isBlank();
    }

    private static String indentAfter(String line) {
        String blank = line.substring(0, line.length() - line.stripLeading().length());
        return line.stripTrailing().endsWith("{") ? blank + STEP : blank;
    }

    private static void outdent(IDocument document, DocumentCommand command) throws BadLocationException {
        String before = textBefore(document, command.offset);
        if (before.isBlank() && before.endsWith(STEP)) {
            command.offset -= STEP.length();
            command.length = STEP.length();
        }
    }

    private static String textBefore(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        return document.get(line.getOffset(), offset - line.getOffset());
    }
}
