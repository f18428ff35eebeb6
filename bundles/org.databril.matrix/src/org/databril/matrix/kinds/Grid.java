// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.databril.matrix.Cell;
import org.databril.matrix.Head;
import org.databril.matrix.Matrix;

/** Makes matrices of what their rows and columns stand for. */
final class Grid {
    private Grid() {
    }

    static <R, C> Matrix of(String kind, String corner, List<R> rows, Function<R, Head> row, List<C> columns, Function<C, Head> column,
            BiFunction<R, C, Cell> cell) {
        return new Matrix(kind, corner, rows.stream().map(row).toList(), columns.stream().map(column).toList(),
                rows.stream().map(r -> columns.stream().map(c -> cell.apply(r, c)).toList()).toList());
    }
}
