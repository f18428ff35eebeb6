// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

/**
 * A column of a table.
 *
 * @param title what stands above it
 * @param weight how much room it takes beside the others
 * @param number whether numbers stand in it, to the right
 */
public record Column(String title, int weight, boolean number) {
    static Column words(String title, int weight) {
        return new Column(title, weight, false);
    }

    static Column numbers(String title, int weight) {
        return new Column(title, weight, true);
    }
}
