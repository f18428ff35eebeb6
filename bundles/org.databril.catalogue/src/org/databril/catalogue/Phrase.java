// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

/**
 * Something that people read in their own language. As an argument of a message it is written in the language of that
 * message, so that who reports something need not know the reader's.
 */
@FunctionalInterface
public interface Phrase {

    /** The words in a language. */
    String text(Language language);
}
