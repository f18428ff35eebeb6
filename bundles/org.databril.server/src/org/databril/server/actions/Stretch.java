// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

import java.util.List;

/**
 * What of a text somebody asks about: what is selected, and the problems that the client names beside it.
 *
 * @param parts of the text
 */
record Stretch(List<Part> parts) {
    /**
     * A part of a text.
     *
     * @param from its first offset
     * @param to behind its last one; the same for a cursor
     */
    record Part(int from, int to) {
    }

    /** Whether it has to do with words in the text: overlaps them, or stands beside them. */
    boolean touches(int offset, int length) {
        return parts.stream().anyMatch(part -> offset <= part.to() && part.from() <= offset + length);
    }
}
