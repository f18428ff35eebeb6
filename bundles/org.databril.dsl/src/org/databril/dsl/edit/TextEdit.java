// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.edit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces a piece of a text.
 *
 * @param offset where the piece starts, in UTF-16 units from 0
 * @param length how long it is; 0 for an insertion
 * @param text what stands there instead, not null
 */
public record TextEdit(int offset, int length, String text) {
    /** An insertion. */
    public static TextEdit insert(int offset, String text) {
        return new TextEdit(offset, 0, text);
    }

    /** Where the replaced piece ends. */
    public int end() {
        return offset + length;
    }

    /**
     * The text after some edits, all of them given in places of the text before; insertions at one place come out in the
     * order given.
     *
     * @throws IllegalArgumentException when two edits overlap or one lies outside the text
     */
    public static String apply(String text, Collection<TextEdit> edits) {
        var sorted = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
        var result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : sorted) {
            if (edit.offset < done || edit.end() > text.length()) {
                throw new IllegalArgumentException("Edits overlap or leave the text of " + text.length() + " at " + edit);
            }
            result.append(text, done, edit.offset).append(edit.text);
            done = edit.end();
        }
        return result.append(text, done, text.length()).toString();
    }

    /** The text after this edit alone. */
    public String apply(String before) {
        return apply(before, List.of(this));
    }
}
