// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.junit.jupiter.api.Test;

class CanvasIndentTest {
    @Test
    void aLineAfterAnOpenBraceStartsOneStepFurther() throws BadLocationException {
        assertEquals("  segment A {\n      ", typed("  segment A {", "\n"));
    }

    @Test
    void anyOtherLineStartsWhereTheOneBeforeDid() throws BadLocationException {
        assertEquals("  role payer\n  ", typed("  role payer", "\n"));
    }

    @Test
    void aClosingBraceGoesBackOneStep() throws BadLocationException {
        assertEquals("  {\n  }", typed("  {\n      ", "}"));
    }

    private static String typed(String before, String text) throws BadLocationException {
        Document document = new Document(before);
        DocumentCommand command = new DocumentCommand() {
        };
        command.offset = before.length();
        command.text = text;
        new CanvasIndent().customizeDocumentCommand(document, command);
        document.replace(command.offset, command.length, command.text);
        return document.get();
    }
}
