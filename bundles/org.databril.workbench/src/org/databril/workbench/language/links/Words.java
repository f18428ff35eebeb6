// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.links;

import org.databril.workbench.Log;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** The words of a text. */
public final class Words {
    private Words() {
    }

    /** The word at a place, which may be its end; null where there is none. */
    public static IRegion at(IDocument document, int offset) {
        try {
            int start = offset;
            while (start > 0 && isPart(document.getChar(start - 1))) {
                start--;
            }
            int end = offset;
            while (end < document.getLength() && isPart(document.getChar(end))) {
                end++;
            }
            return start == end ? null : new Region(start, end - start);
        } catch (BadLocationException e) {
            Log.error("Cannot read the word at offset " + offset, e);
            return null;
        }
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '^';
    }
}
