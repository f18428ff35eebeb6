// SPDX-License-Identifier: EPL-2.0
package org.databril.server.actions;

/**
 * A part of a text that somebody asks about.
 *
 * @param from its first offset
 * @param to behind its last one; the same for a cursor
 */
record Stretch(int from, int to) {
    /** Whether it has to do with words in the text: overlaps them, or stands beside them. */
    boolean touches(int offset, int length) {
        return offset <= to && from <= offset + length;
    }
}
