// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.problem;

import java.nio.file.Path;

/**
 * A stretch of the text of a file.
 *
 * @param file absolute
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param offset from 0, in UTF-16 units, a byte-order mark not counted
 * @param length in UTF-16 units, 0 where there is nothing to point at
 */
public record Place(Path file, int line, int column, int offset, int length) {
    /** The very start of a file: for what is said of the file as a whole. */
    public static Place startOf(Path file) {
        return new Place(file, 1, 1, 0, 0);
    }
}
