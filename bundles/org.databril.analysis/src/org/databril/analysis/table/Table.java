// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for people. It holds plain values and may be used on any thread.
 *
 * @param title what it is about, as a sentence or a few words
 * @param columns what stands in which column
 * @param rows the rows, each with a cell for every column
 */
public record Table(String title, List<Column> columns, List<Row> rows) {
    /** A table; the lists are copied. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Table of(String title, List<Column> columns, List<Row> rows) {
        return new Table(title, columns, rows);
    }

    static Table empty(String title) {
        return new Table(title, List.of(), List.of());
    }

    /** Rows of it as tab-separated text with the titles of the columns above, as spreadsheets take it. */
    public String tabbed(Collection<Row> some) {
        return columns.stream().map(Column::title).collect(Collectors.joining("\t")) + "\n"
                + some.stream().map(Row::tabbed).collect(Collectors.joining("\n"));
    }
}
