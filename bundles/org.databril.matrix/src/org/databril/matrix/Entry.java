// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

/**
 * Something that somebody typed or pasted into a cell.
 *
 * @param row the key of the row
 * @param column the key of the column
 * @param text what shall stand there; blank for nothing
 */
public record Entry(String row, String column, String text) {
}
