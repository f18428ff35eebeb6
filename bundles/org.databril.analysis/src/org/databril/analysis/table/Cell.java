// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A cell of a table.
 *
 * @param text what people read; empty for nothing
 * @param number the number that it says, or its place in an order that is not that of the alphabet; null for plain words
 */
public record Cell(String text, BigDecimal number) implements Comparable<Cell> {
    /** Nothing. */
    static final Cell NONE = words("");

    private static final Comparator<Cell> ORDER = Comparator
            .comparing(Cell::number, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Cell::text, String.CASE_INSENSITIVE_ORDER).thenComparing(Cell::text);

    static Cell words(String text) {
        return new Cell(text, null);
    }

    /** Words that have an order of their own. */
    static Cell ranked(String text, int rank) {
        return new Cell(text, BigDecimal.valueOf(rank));
    }

    /** Numbers by their size, then words by the alphabet. */
    @Override
    public int compareTo(Cell other) {
        return ORDER.compare(this, other);
    }
}
