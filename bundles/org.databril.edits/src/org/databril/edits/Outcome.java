// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Phrase;
import org.databril.dsl.edit.TextEdit;

/** What comes of an {@link Edit}: the changes of the texts, or the reason why there are none. */
public sealed interface Outcome {

    /**
     * What to change.
     *
     * @param files the changes of each file's text, in places of the text that the model was read from and in their order;
     *            a file that stays as it is does not occur
     */
    record Edits(Map<Path, List<TextEdit>> files) implements Outcome {
    }

    /**
     * Nothing is changed.
     *
     * @param reason why, for the person who asked for it
     */
    record Refused(Phrase reason) implements Outcome {
    }
}
