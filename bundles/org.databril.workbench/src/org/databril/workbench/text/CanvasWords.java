// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** What a word of a canvas is by its letters and its surroundings, before anything is parsed. */
public final class CanvasWords {
    private CanvasWords() {
    }

    /** Whether a word may be a name: outside of strings and comments, no number, and no word of the language. */
    public static boolean isName(IDocument document, IRegion word) {
        try {
            String letters = document.get(word.getOffset(), word.getLength());
            return !Character.isDigit(letters.charAt(0)) && !Keywords.all().contains(letters) && IDocument.DEFAULT_CONTENT_TYPE
                    .equals(TextUtilities.getContentType(document, CanvasPartitions.PARTITIONING, word.getOffset(), false));
        } catch (BadLocationException e) {
            Log.error("Cannot tell what the word at offset " + word.getOffset() + " is", e);
            return false;
        }
    }
}
