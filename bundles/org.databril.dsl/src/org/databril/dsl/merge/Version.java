// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.merge;

/**
 * One version of lines that git could not merge.
 *
 * @param name what git calls it, such as a branch or commit; may be empty
 * @param offset where its first line starts, in UTF-16 units from 0
 * @param end where its last line ends, the line end included; the offset where it has no lines
 */
public record Version(String name, int offset, int end) {
    /** Its lines. */
    public String of(String text) {
        return text.substring(offset, end);
    }
}
