// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.matrix.Cell;
import org.databril.matrix.Head;
import org.databril.matrix.Matrix;

/**
 * A matrix as somebody wants to see it: its rows and columns, some left out, in another order.
 *
 * @param matrix all of it
 * @param rows the places in the matrix of the rows that are seen, from top to bottom
 * @param columns the places of the columns that are seen
 */
public record Arranged(Matrix matrix, List<Integer> rows, List<Integer> columns) {

    /** Arranges a matrix for readers of a language. */
    public static Arranged of(Matrix matrix, Arrangement wish, Language language) {
        var columns = places(matrix.columns().size())
                .filter(column -> !wish.fullColumns() || matrix.cells().stream().anyMatch(row -> !row.get(column).isEmpty())).toList();
        var words = List.of(wish.filter().strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var rows = new ArrayList<>(places(matrix.rows().size()).filter(row -> !wish.fullRows()
                || matrix.cells().get(row).stream().anyMatch(cell -> !cell.isEmpty())).filter(row -> has(matrix, row, words)).toList());
        if (!wish.sort().isEmpty()) {
            rows.sort(order(matrix, wish, Collator.getInstance(Locale.of(language.id()))));
        }
        return new Arranged(matrix, List.copyOf(rows), columns);
    }

    private static Stream<Integer> places(int size) {
        return IntStream.range(0, size).boxed();
    }

    private static boolean has(Matrix matrix, int row, List<String> words) {
        var head = matrix.rows().get(row);
        return words.stream().allMatch(word -> contains(head.label(), word) || contains(head.key(), word)
                || matrix.cells().get(row).stream().anyMatch(cell -> contains(cell.text(), word)));
    }

    private static boolean contains(String text, String word) {
        return text.toLowerCase(Locale.ROOT).contains(word);
    }

    private static Comparator<Integer> order(Matrix matrix, Arrangement wish, Collator collator) {
        int column = matrix.column(wish.sort());
        Comparator<Integer> byLabel = Comparator.comparing(row -> matrix.rows().get(row).label(), collator);
        if (column < 0) {
            return wish.sort().equals(Arrangement.LABEL) ? wish.descending() ? byLabel.reversed() : byLabel : (a, b) -> 0;
        }
        Comparator<Integer> byText = Comparator.comparing(row -> matrix.cell(row, column).text(), collator);
        // what says nothing comes last, whichever way
        return Comparator.<Integer, Boolean>comparing(row -> matrix.cell(row, column).isEmpty())
                .thenComparing(wish.descending() ? byText.reversed() : byText).thenComparing(byLabel);
    }

    /** The head of a row that is seen. */
    public Head row(int seen) {
        return matrix.rows().get(rows.get(seen));
    }

    /** The head of a column that is seen. */
    public Head column(int seen) {
        return matrix.columns().get(columns.get(seen));
    }

    /** The cell in a row and a column that are seen. */
    public Cell cell(int row, int column) {
        return matrix.cell(rows.get(row), columns.get(column));
    }
}
