// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.matrix.Cell;
import org.databril.matrix.Entry;
import org.databril.matrix.Head;
import org.databril.matrix.Mark;
import org.databril.matrix.Matrix;
import org.databril.matrix.Offer;
import org.databril.matrix.Room;
import org.databril.matrix.view.Arranged;
import org.databril.matrix.view.Arrangement;
import org.databril.workbench.Speech;

/** What the table shows: a matrix, arranged, under what was typed into it. */
final class Seen {
    private static final String NEW = "\u2026";
    private static final Matrix NOTHING = new Matrix("", "", List.of(), List.of(), List.of(), List.of(), List.of());

    private final Overlay overlay = new Overlay();
    private Matrix matrix = NOTHING;
    private Arrangement arrangement = Arrangement.PLAIN;
    private Arranged arranged = arrange();
    private boolean closed;

    private Arranged arrange() {
        return Arranged.of(matrix, arrangement, Speech.language());
    }

    void matrix(Matrix next) {
        if (next.kind().equals(matrix.kind())) {
            overlay.settle();
        } else {
            overlay.clear();
            arrangement = arrangement.unsorted();
        }
        // rows do not run away under the hands of somebody who fills them in
        boolean same = keys(next.rows()).equals(keys(matrix.rows())) && keys(next.columns()).equals(keys(matrix.columns()));
        matrix = next;
        arranged = same ? new Arranged(matrix, arranged.rows(), arranged.columns()) : arrange();
    }

    private static List<String> keys(List<Head> heads) {
        return heads.stream().map(Head::key).toList();
    }

    void nothing() {
        matrix(NOTHING);
    }

    /** Lets rows and columns be added, or not, as far as the matrix has room. */
    void close(boolean closes) {
        closed = closes;
    }

    void arrangement(Arrangement next) {
        arrangement = next;
        arranged = arrange();
    }

    Arrangement arrangement() {
        return arrangement;
    }

    Overlay overlay() {
        return overlay;
    }

    String kind() {
        return matrix.kind();
    }

    String corner() {
        return matrix.corner() + arrow(Arrangement.LABEL);
    }

    int rows() {
        return arranged.rows().size();
    }

    int columns() {
        return arranged.columns().size();
    }

    /** The number of rows with those that are left out. */
    int allRows() {
        return matrix.rows().size();
    }

    /** Where rows or columns can be added. */
    List<Room> rooms(Side side) {
        return closed ? List.of() : side == Side.ROW ? matrix.newRows() : matrix.newColumns();
    }

    /** The room behind the last row or column; it is not seen while others are left out, as what is put into it might be too. */
    Optional<Room> room(Side side) {
        boolean all = side == Side.ROW ? arrangement.filter().isBlank() && !arrangement.fullRows() : !arrangement.fullColumns();
        return all && !rooms(side).isEmpty() ? Optional.of(rooms(side).getLast()) : Optional.empty();
    }

    /** The number of rows or columns of the table, with the room behind the last one. */
    int length(Side side) {
        return (side == Side.ROW ? rows() : columns()) + (room(side).isPresent() ? 1 : 0);
    }

    /** Whether a row and a column are of the matrix, not room for a new one. */
    boolean has(int row, int column) {
        return row >= 0 && column >= 0 && row < rows() && column < columns();
    }

    Head head(Side side, int at) {
        return side == Side.ROW ? row(at) : column(at);
    }

    /** What stands beside a row. */
    String label(int row) {
        return row < rows() ? row(row).label() : room(Side.ROW).map(Room::words).orElse("") + NEW;
    }

    Head row(int row) {
        return arranged.row(row);
    }

    Head column(int column) {
        return arranged.column(column);
    }

    /** What stands above a column. */
    String title(int column) {
        if (column >= columns()) {
            return room(Side.COLUMN).map(Room::words).orElse("") + NEW;
        }
        var head = column(column);
        return head.label() + arrow(head.key()) + (head.detail().isEmpty() ? "" : "\n" + head.detail());
    }

    private String arrow(String key) {
        return !key.equals(arrangement.sort()) ? "" : arrangement.descending() ? " \u25bc" : " \u25b2";
    }

    Cell cell(int row, int column) {
        return arranged.cell(row, column);
    }

    /** What stands in a cell, typed or said. */
    String text(int row, int column) {
        return !has(row, column) ? "" : overlay.isEmpty() ? cell(row, column).text()
                : overlay.at(row(row).key(), column(column).key()).map(Overlay.Typed::text).orElseGet(() -> cell(row, column).text());
    }

    /** Whether what stands in a cell was refused. */
    boolean isRefused(int row, int column) {
        return has(row, column) && !overlay.isEmpty() && overlay.at(row(row).key(), column(column).key()).filter(Overlay.Typed::isRefused).isPresent();
    }

    /** What a cell says, or why what was typed into it was refused. */
    String about(int row, int column) {
        return overlay.at(row(row).key(), column(column).key()).filter(Overlay.Typed::isRefused).map(Overlay.Typed::reason)
                .orElseGet(() -> cell(row, column).about());
    }

    Mark mark(int row, int column) {
        return has(row, column) ? cell(row, column).mark() : Mark.NONE;
    }

    List<Offer> offers(int row, int column) {
        return matrix.offers(arranged.rows().get(row), arranged.columns().get(column));
    }

    Entry entry(int row, int column, String text) {
        return new Entry(row(row).key(), column(column).key(), text);
    }

    /** The place of the row with a key; -1 where it is not seen. */
    int rowOf(String key) {
        return shape().get(0).indexOf(key);
    }

    /** The place of the column with a key; -1 where it is not seen. */
    int columnOf(String key) {
        return shape().get(1).indexOf(key);
    }

    /**
     * The keys of what the table is made of, with an empty one for the room for a new row or column. While it stays the same,
     * the table keeps its shape.
     */
    List<List<String>> shape() {
        return List.of(keys(rows(), this::row, Side.ROW), keys(columns(), this::column, Side.COLUMN));
    }

    private List<String> keys(int number, IntFunction<Head> heads, Side side) {
        return Stream.concat(IntStream.range(0, number).mapToObj(heads).map(Head::key), room(side).stream().map(room -> "")).toList();
    }
}
