// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.layout;

/**
 * A comment as it is written.
 *
 * @param offset where it was
 * @param column where it was in its line, from 0
 * @param breaks how many lines ended between it and what was before it
 */
record Comment(String text, int offset, int column, int breaks) {
    /** Whether the rest of the line belongs to it. */
    boolean endsLine() {
        return text.startsWith("//");
    }
}
