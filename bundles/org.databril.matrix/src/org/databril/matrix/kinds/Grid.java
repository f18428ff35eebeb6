// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.databril.matrix.Cell;
import org.databril.matrix.Head;
import org.databril.matrix.Matrix;
import org.databril.matrix.Room;

/** Makes matrices of what their rows and columns stand for. */
final class Grid {
    private Grid() {
    }

    /**
     * What stands along one side of a matrix.
     *
     * @param things what the rows or columns stand for
     * @param head tells of one what it is about
     * @param more where more of them can be added
     */
    record Side<T>(List<T> things, Function<T, Head> head, List<Room> more) {
        List<Head> heads() {
            return things.stream().map(head).toList();
        }
    }

    static <R, C> Matrix of(String kind, String corner, Side<R> rows, Side<C> columns, BiFunction<R, C, Cell> cell) {
        return new Matrix(kind, corner, rows.heads(), columns.heads(), rows.things().stream()
                .map(row -> columns.things().stream().map(column -> cell.apply(row, column)).toList()).toList(), rows.more(), columns.more());
    }
}
