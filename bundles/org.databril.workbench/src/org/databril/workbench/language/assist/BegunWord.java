// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The word that is being written. */
final class BegunWord {
    private BegunWord() {
    }

    /** What stands of it before a place. */
    static IRegion before(IDocument document, int offset) {
        int start = offset;
        try {
            while (start > 0 && isPart(document.getChar(start - 1))) {
                start--;
            }
        } catch (BadLocationException e) {
            Log.error("Cannot read the word before offset " + offset, e);
        }
        return new Region(start, offset - start);
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '^';
    }
}
