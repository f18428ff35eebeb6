// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

/**
 * A word of the canvas language or of the field that people read in their own language: a kind of element
 * ({@code segment}), a phase ({@code after-sales}), a frequency ({@code daily}), a severity.
 *
 * @param id the word as written in a canvas
 */
public record Term(String id) implements Phrase {

    /** Whether the catalogue knows this word; an unknown one is written as it is. */
    public boolean known() {
        return Terms.standard().find(id) != null;
    }

    /** The word for people, lower case as in the middle of a sentence. */
    @Override
    public String text(Language language) {
        Terms.Words words = Terms.standard().find(id);
        return words == null ? id : words.singular(language);
    }

    /** The word for several of them; the same as {@link #text(Language)} where it has no plural. */
    public String plural(Language language) {
        Terms.Words words = Terms.standard().find(id);
        return words == null ? id : words.plural(language);
    }
}
