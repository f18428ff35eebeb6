// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.parser;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How to read on after a mistake.
 *
 * @param mistake what is told of it; null where it follows from one that is told already
 * @param at the index of the token that cannot be read
 * @param skipped the tokens that are taken for white space; none where a closing bracket is thought to be there
 */
record Repair(Mistake mistake, int at, List<Integer> skipped) {
    /** Leaves out all the rest of a text. */
    static Repair ofRest(Mistake mistake, int at, int end) {
        return new Repair(mistake, at, IntStream.range(at, end).boxed().toList());
    }

    /** The index from which on the text is read again. */
    int end() {
        return skipped.isEmpty() ? at : Math.max(at, skipped.getLast() + 1);
    }

    boolean insertsBracket() {
        return skipped.isEmpty();
    }
}
