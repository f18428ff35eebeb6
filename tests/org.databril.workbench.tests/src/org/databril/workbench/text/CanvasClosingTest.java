// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.junit.jupiter.api.Test;

class CanvasClosingTest {
    @Test
    void aQuoteComesWithItsClosingOneWhichCanBeTypedOver() throws BadLocationException {
        assertEquals("needs \"|\"", typed("needs |", "\""));
        assertEquals("needs \"Bread\"|", typed("needs \"Bread|\"", "\""));
    }

    @Test
    void aQuoteThatClosesComesAlone() throws BadLocationException {
        assertEquals("needs \"Bread\"|", typed("needs \"Bread|", "\""));
        assertEquals("// so called \"|\nsegment", typed("// so called |\nsegment", "\""));
    }

    @Test
    void aBracketComesWithItsClosingOneWhichCanBeTypedOver() throws BadLocationException {
        assertEquals("holds Customer(|)", typed("holds Customer|", "("));
        assertEquals("holds Customer(name)|", typed("holds Customer(name|)", ")"));
    }

    @Test
    void aBracketBeforeAWordComesAlone() throws BadLocationException {
        assertEquals("holds Customer(|name", typed("holds Customer|name", "("));
    }

    @Test
    void aLineAfterABraceThatIsNotClosedComesWithTheClosingOne() throws BadLocationException {
        assertEquals("canvas A {\n  segment B {\n|\n  }\n}", typed("canvas A {\n  segment B {|\n}", "\n"));
    }

    @Test
    void aLineAfterABraceThatIsClosedComesAlone() throws BadLocationException {
        assertEquals("canvas A {\n|\n}", typed("canvas A {|\n}", "\n"));
        assertEquals("canvas \"{\" {\n|\n}", typed("canvas \"{\" {|\n}", "\n"));
    }

    /** The text after something was typed at the bar, with a bar where the cursor is then. */
    private static String typed(String before, String text) throws BadLocationException {
        int cursor = before.indexOf('|');
        Document document = new Document(before.replace("|", ""));
        new CanvasPartitions().setup(document);
        DocumentCommand command = new DocumentCommand() {
        };
        command.offset = cursor;
        command.text = text;
        command.caretOffset = -1;
        command.shiftsCaret = true;
        new CanvasClosing().customizeDocumentCommand(document, command);
        document.replace(command.offset, command.length, command.text);
        int after = command.caretOffset >= 0 ? command.caretOffset : command.offset + command.text.length();
        return new StringBuilder(document.get()).insert(after, '|').toString();
    }
}
