// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

class CommentToggleTest {
    @Test
    void marksStandInOneColumnAndBlankLinesStayBlank() throws BadLocationException {
        assertEquals("  // a\n\n  //   b\nc", toggled("  a\n\n    b\nc", 0, 2));
    }

    @Test
    void commentsBecomeTextAgain() throws BadLocationException {
        assertEquals("  a\n\n    b", toggled("  // a\n\n    //b", 0, 2));
    }

    @Test
    void aLineThatIsNoCommentMakesAllOfThemComments() throws BadLocationException {
        assertEquals("// // a\n// b", toggled("// a\nb", 0, 1));
    }

    private static String toggled(String text, int first, int last) throws BadLocationException {
        Document document = new Document(text);
        CommentToggle.toggle(document, first, last);
        return document.get();
    }
}
