// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;

import org.databril.catalogue.Phrase;
import org.databril.edits.Edit;

/**
 * What comes of filling in cells.
 *
 * @param edit the change that says what could be understood
 * @param refused what could not, and is left out
 */
public record Written(Edit edit, List<Refused> refused) {

    /**
     * Something that is not written.
     *
     * @param entry what was typed
     * @param reason why, for the person who typed it
     */
    public record Refused(Entry entry, Phrase reason) {
    }
}
