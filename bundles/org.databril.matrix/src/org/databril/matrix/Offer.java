// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

/**
 * Something that can be typed into a cell.
 *
 * @param text what is typed
 * @param label what people call it; empty where the text says it
 * @param role where in the cell it stands
 */
public record Offer(String text, String label, Role role) {

    /** Where in a cell something stands. */
    public enum Role {
        /** It is all of the cell. */
        WHOLE,
        /** One of several with commas between them. */
        ENTRY,
        /** In front of a colon: who does what follows. */
        SUBJECT,
        /** Behind the word {@code in}. */
        PLACE
    }
}
