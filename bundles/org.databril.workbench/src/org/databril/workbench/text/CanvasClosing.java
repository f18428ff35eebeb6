// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/**
 * Writes the closing quote, bracket or brace with the opening one: quotes and brackets at once, a brace with the line after
 * it. Whoever types the closing one all the same types over it.
 */
public final class CanvasClosing implements IAutoEditStrategy {
    private static final String MAY_FOLLOW = " \t\r\n,)}";
    private static final String MAY_PRECEDE = " \t\r\n,({";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        if (command.length != 0 || command.text == null || command.text.isEmpty()) {
            return;
        }
        try {
            switch (command.text) {
                case "\"" -> quote(document, command);
                case "(" -> {
                    if (isWords(document, command.offset) && mayFollow(document, command.offset)) {
                        pair(command, ")");
                    }
                }
                case ")" -> typeOver(document, command);
                default -> {
                    if (TextUtilities.startsWith(document.getLegalLineDelimiters(), command.text) != -1 && command.text.isBlank()) {
                        closeBody(document, command);
                    }
                }
            }
        } catch (BadLocationException e) {
            Log.error("Cannot close at offset " + command.offset, e);
        }
    }

    private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
        int offset = command.offset;
        boolean starts = offset == 0 || MAY_PRECEDE.indexOf(document.getChar(offset - 1)) >= 0;
        if (isWords(document, offset) && starts && mayFollow(document, offset)) {
            pair(command, "\"");
        } else if (!isWords(document, offset)) {
            typeOver(document, command);
        }
    }

    private static void pair(DocumentCommand command, String closing) {
        command.caretOffset = command.offset + command.text.length();
        command.shiftsCaret = false;
        command.text += closing;
    }

    private static void typeOver(IDocument document, DocumentCommand command) throws BadLocationException {
        if (command.offset < document.getLength() && document.getChar(command.offset) == command.text.charAt(0)) {
            command.length = 1;
        }
    }

    /** After a brace that is never closed, the next line comes with one that closes it. */
    private static void closeBody(IDocument document, DocumentCommand command) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(command.offset);
        String before = document.get(line.getOffset(), command.offset - line.getOffset());
        String after = document.get(command.offset, line.getOffset() + line.getLength() - command.offset);
        if (before.stripTrailing().endsWith("{") && after.isBlank() && isWords(document, command.offset) && open(document) > 0) {
            command.caretOffset = command.offset + command.text.length();
            command.shiftsCaret = false;
            command.text += TextUtilities.getDefaultLineDelimiter(document)
                    + before.substring(0, before.length() - before.stripLeading().length()) + "}";
        }
    }

    /** How many braces are not closed. */
    private static int open(IDocument document) throws BadLocationException {
        String text = document.get();
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '{' || c == '}') && isWords(document, i)) {
                open += c == '{' ? 1 : -1;
            }
        }
        return open;
    }

    private static boolean mayFollow(IDocument document, int offset) throws BadLocationException {
        return offset == document.getLength() || MAY_FOLLOW.indexOf(document.getChar(offset)) >= 0;
    }

    /** Neither in a string nor in a comment. */
    private static boolean isWords(IDocument document, int offset) throws BadLocationException {
        return IDocument.DEFAULT_CONTENT_TYPE.equals(
                TextUtilities.getContentType(document, CanvasPartitions.PARTITIONING, offset, true));
    }
}
