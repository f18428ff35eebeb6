// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table of what a canvas or landscape says, at one moment and free of the model.
 *
 * @param kind the id of its kind
 * @param corner what its rows are
 * @param rows the rows in the order of the text
 * @param columns the columns in the order of the text
 * @param cells the cells, row by row
 * @param newRows where rows can be added, the last one behind the last row; empty where they are what they are
 * @param newColumns where columns can be added, the last one behind the last column
 */
public record Matrix(String kind, String corner, List<Head> rows, List<Head> columns, List<List<Cell>> cells, List<Room> newRows,
        List<Room> newColumns) {

    /** The cell in a row and a column. */
    public Cell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    /** The place of the row with a key; -1 where there is none. */
    public int row(String key) {
        return place(rows, key);
    }

    /** The place of the column with a key; -1 where there is none. */
    public int column(String key) {
        return place(columns, key);
    }

    /** What can be typed into a cell. */
    public List<Offer> offers(int row, int column) {
        return Stream.concat(rows.get(row).offers().stream(), columns.get(column).offers().stream()).toList();
    }

    private static int place(List<Head> heads, String key) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).key().equals(key)) {
                return i;
            }
        }
        return -1;
    }
}
