// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

/**
 * How somebody wants to see a matrix.
 *
 * @param filter words that a row has to have, in its name or in a cell; blank for all rows
 * @param fullRows whether rows in which nothing stands are left out
 * @param fullColumns whether columns in which nothing stands are left out
 * @param sort the key of the column that rows are sorted by, {@link #LABEL} for what the rows are called; empty for the order
 *            of the text
 * @param descending whether they are sorted the other way round
 */
public record Arrangement(String filter, boolean fullRows, boolean fullColumns, String sort, boolean descending) {
    /** Sorts rows by what they are called. */
    public static final String LABEL = "#";

    /** Everything, in the order of the text. */
    public static final Arrangement PLAIN = new Arrangement("", false, false, "", false);

    /** The same with other words to look for. */
    public Arrangement filtered(String words) {
        return new Arrangement(words, fullRows, fullColumns, sort, descending);
    }

    /** The same with or without empty rows. */
    public Arrangement fullRows(boolean only) {
        return new Arrangement(filter, only, fullColumns, sort, descending);
    }

    /** The same with or without empty columns. */
    public Arrangement fullColumns(boolean only) {
        return new Arrangement(filter, fullRows, only, sort, descending);
    }

    /** Sorted by a column: up, then down, then not any more. */
    public Arrangement sorted(String column) {
        if (!column.equals(sort)) {
            return new Arrangement(filter, fullRows, fullColumns, column, false);
        }
        return descending ? unsorted() : new Arrangement(filter, fullRows, fullColumns, column, true);
    }

    /** In the order of the text. */
    public Arrangement unsorted() {
        return new Arrangement(filter, fullRows, fullColumns, "", false);
    }
}
