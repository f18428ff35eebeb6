// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.colours;

import org.databril.workbench.text.TextColours;
import org.eclipse.swt.custom.StyleRange;

/**
 * A word with a meaning.
 *
 * @param offset where it starts
 * @param length how long it is
 * @param meaning what gives it its colour
 */
record ColouredWord(int offset, int length, Meaning meaning) {
    int end() {
        return offset + length;
    }

    StyleRange style(TextColours colours) {
        return new StyleRange(offset, length, meaning.colour(colours), null, meaning.fontStyle());
    }
}
