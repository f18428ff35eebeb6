// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.List;

/**
 * What is recorded of an item in a source, and when; by names.
 *
 * @param parts which information
 * @param phases the words of the phases; empty for all
 */
record Recorded(List<Part> parts, List<String> phases) {
    /** Nothing particular. */
    static final Recorded WHOLE = new Recorded(List.of(), List.of());

    /**
     * An information, or some attributes of one.
     *
     * @param information its qualified name
     * @param attributes the qualified names of those that are meant; empty for all
     */
    record Part(String information, List<String> attributes) {
    }
}
