// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.List;
import java.util.Map;

/** What a person does in a field. Values are entered as people write them, or as the {@link Value#key()} of a value. */
public sealed interface Entered {

    /**
     * Gives the field one value in the place of what is there.
     *
     * @param text blank to say nothing
     */
    record Said(String text) implements Entered {
    }

    /** Adds values to a list, at its end; those that are there stay as they are. */
    record Added(List<String> keys) implements Entered {
    }

    /** Takes a value out of a list. */
    record Removed(String key) implements Entered {
    }

    /** Puts another value in the place of one in a list. */
    record Replaced(String key, String text) implements Entered {
    }

    /** Moves a value of a list to another place in it, both from 0. */
    record Moved(int from, int to) implements Entered {
    }

    /**
     * Adds a part to a list.
     *
     * @param values what is said of it, by the names of its features
     */
    record NewPart(Map<String, List<String>> values) implements Entered {
    }

    /** Adds an element, by what people call it. */
    record NewChild(String label) implements Entered {
    }
}
