// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import org.databril.dsl.problem.Place;

/**
 * What stands where a row and a column meet.
 *
 * @param text the words in it, which mean the same when they are typed; empty where nothing is said
 * @param about what it says, in a sentence
 * @param mark how it stands out
 * @param place where the text says it first; null where nothing is said
 */
public record Cell(String text, String about, Mark mark, Place place) {

    /** A cell in which nothing stands. */
    public static Cell empty(String about) {
        return new Cell("", about, Mark.NONE, null);
    }

    /** Whether nothing stands in it. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
