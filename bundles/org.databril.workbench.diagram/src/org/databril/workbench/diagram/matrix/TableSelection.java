// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectColumnCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;

/** What is selected in the table, and where the keyboard is. */
final class TableSelection {
    private final TableLayers layers;
    private final Seen seen;

    /** A cell by its row and column in the table. */
    record Spot(int row, int column) {
    }

    /** A row or column by its place in the table. */
    record Line(Side side, int at) {
    }

    TableSelection(TableLayers layers, Seen seen) {
        this.layers = layers;
        this.seen = seen;
    }

    /** Selects a cell, or what is behind the last one, and nothing else. */
    void select(int row, int column) {
        if (row >= 0 && column >= 0 && row < seen.length(Side.ROW) && column < seen.length(Side.COLUMN)) {
            layers.viewport.doCommand(new ShowCellInViewportCommand(column, row));
            layers.selection.doCommand(new SelectCellCommand(layers.selection, column, row, false, false));
        }
    }

    /** The cell that the keyboard is in; empty where it is in none, or in the room for a new row or column. */
    Optional<Spot> anchor() {
        return place().filter(spot -> seen.has(spot.row(), spot.column()));
    }

    /** The room for a new row or column that the keyboard is in. */
    Optional<Side> room() {
        return place().filter(spot -> !seen.has(spot.row(), spot.column()))
                .map(spot -> spot.row() >= seen.rows() ? Side.ROW : Side.COLUMN);
    }

    /** Puts the keyboard into the room for a new row or column. */
    void selectRoom(Side side) {
        int row = place().map(Spot::row).orElse(0);
        int column = place().map(Spot::column).orElse(0);
        select(side == Side.ROW ? seen.rows() : Math.min(row, Math.max(0, seen.rows() - 1)),
                side == Side.COLUMN ? seen.columns() : Math.min(column, Math.max(0, seen.columns() - 1)));
    }

    /** The cell that the keyboard is in, be it a room. */
    Optional<Spot> place() {
        var anchor = layers.selection.getSelectionAnchor();
        return anchor == null || anchor.getColumnPosition() < 0 || anchor.getRowPosition() < 0 ? Optional.empty()
                : Optional.of(new Spot(anchor.getRowPosition(), anchor.getColumnPosition()));
    }

    /** All cells that are selected, from top to bottom. */
    List<Spot> selected() {
        return Stream.of(layers.selection.getSelectedCellPositions()).map(cell -> new Spot(cell.getRowPosition(), cell.getColumnPosition()))
                .filter(spot -> seen.has(spot.row(), spot.column()))
                .sorted(Comparator.comparingInt(Spot::row).thenComparingInt(Spot::column)).toList();
    }

    /** The columns that are selected as a whole. */
    List<Integer> wholeColumns() {
        return Arrays.stream(layers.selection.getFullySelectedColumnPositions()).boxed().filter(column -> column < seen.columns()).toList();
    }

    /** The one row or column that is selected as a whole, by its head; empty for single cells, and for several. */
    Optional<Line> wholeLine() {
        if (layers.selection.getSelectedCellPositions().length < 2) {
            return Optional.empty();
        }
        var rows = Arrays.stream(layers.selection.getFullySelectedRowPositions()).boxed().filter(row -> row < seen.rows()).toList();
        if (rows.size() == 1) {
            return Optional.of(new Line(Side.ROW, rows.getFirst()));
        }
        var columns = wholeColumns();
        return columns.size() == 1 ? Optional.of(new Line(Side.COLUMN, columns.getFirst())) : Optional.empty();
    }

    /** Selects the row or column of the cell that the keyboard is in as a whole. */
    void selectLine(Side side) {
        anchor().ifPresent(spot -> layers.selection.doCommand(side == Side.ROW
                ? new SelectRowsCommand(layers.selection, spot.column(), spot.row(), false, false)
                : new SelectColumnCommand(layers.selection, spot.column(), spot.row(), false, false)));
    }

    void selectAll() {
        layers.selection.selectAll();
    }

    /** Tells when something else is selected. */
    void onSelection(Runnable listener) {
        layers.selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.run();
            }
        });
    }
}
