// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;
import java.util.stream.IntStream;

import org.databril.matrix.Cell;
import org.databril.matrix.Entry;
import org.databril.matrix.Head;
import org.databril.matrix.Mark;
import org.databril.matrix.Matrix;
import org.databril.matrix.Offer;
import org.databril.matrix.view.Arranged;
import org.databril.matrix.view.Arrangement;
import org.databril.workbench.Speech;

/** What the table shows: a matrix, arranged, under what was typed into it. */
final class Seen {
    private static final Matrix NOTHING = new Matrix("", "", List.of(), List.of(), List.of());

    private final Overlay overlay = new Overlay();
    private Matrix matrix = NOTHING;
    private Arrangement arrangement = Arrangement.PLAIN;
    private Arranged arranged = arrange();

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

    Head row(int row) {
        return arranged.row(row);
    }

    Head column(int column) {
        return arranged.column(column);
    }

    /** What stands above a column. */
    String title(int column) {
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
        return overlay.isEmpty() ? cell(row, column).text()
                : overlay.at(row(row).key(), column(column).key()).map(Overlay.Typed::text).orElseGet(() -> cell(row, column).text());
    }

    /** Whether what stands in a cell was refused. */
    boolean isRefused(int row, int column) {
        return !overlay.isEmpty() && overlay.at(row(row).key(), column(column).key()).filter(Overlay.Typed::isRefused).isPresent();
    }

    /** What a cell says, or why what was typed into it was refused. */
    String about(int row, int column) {
        return overlay.at(row(row).key(), column(column).key()).filter(Overlay.Typed::isRefused).map(Overlay.Typed::reason)
                .orElseGet(() -> cell(row, column).about());
    }

    Mark mark(int row, int column) {
        return cell(row, column).mark();
    }

    List<Offer> offers(int row, int column) {
        return matrix.offers(arranged.rows().get(row), arranged.columns().get(column));
    }

    Entry entry(int row, int column, String text) {
        return new Entry(row(row).key(), column(column).key(), text);
    }

    /** The place of the row with a key; -1 where it is not seen. */
    int rowOf(String key) {
        return IntStream.range(0, rows()).filter(row -> row(row).key().equals(key)).findFirst().orElse(-1);
    }

    /** The place of the column with a key; -1 where it is not seen. */
    int columnOf(String key) {
        return IntStream.range(0, columns()).filter(column -> column(column).key().equals(key)).findFirst().orElse(-1);
    }

    /** What the table is made of: while it stays the same, the table keeps its shape. */
    List<List<String>> shape() {
        return List.of(IntStream.range(0, rows()).mapToObj(row -> row(row).key()).toList(),
                IntStream.range(0, columns()).mapToObj(column -> column(column).key()).toList());
    }
}
