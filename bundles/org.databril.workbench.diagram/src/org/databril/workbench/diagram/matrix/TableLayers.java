// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import org.databril.matrix.Mark;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.freeze.CompositeFreezeLayer;
import org.eclipse.nebula.widgets.nattable.freeze.FreezeLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.layer.GridLineCellLayerPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;

/** The layers of the table: cells that can be selected and frozen, under and beside heads that stay in sight. */
final class TableLayers {
    /** How high a line is, in pixels at 100 % as all sizes of the table are. */
    static final int LINE = 26;

    private static final int HEAD = 44;

    final DataLayer cells;
    final DataLayer titles;
    final DataLayer labels;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final CompositeFreezeLayer frozen;
    final GridLayer grid;

    /** Layers over what is seen; typing into a cell is told with its row and column. */
    TableLayers(Seen seen, Commit commit) {
        Count rows = () -> seen.length(Side.ROW);
        Count columns = () -> seen.length(Side.COLUMN);
        cells = new DataLayer(new Data(columns, rows, seen::text, commit));
        cells.setDefaultRowHeight(LINE);
        cells.setConfigLabelAccumulator((labelsOfCell, column, row) -> {
            if (seen.isRefused(row, column)) {
                labelsOfCell.addLabelOnTop(TableStyle.REFUSED);
            } else if (seen.mark(row, column) != Mark.NONE) {
                labelsOfCell.addLabel(seen.mark(row, column).name());
            }
        });
        selection = new SelectionLayer(cells);
        viewport = new ViewportLayer(selection);
        var freeze = new FreezeLayer(selection);
        frozen = new CompositeFreezeLayer(freeze, viewport, selection);
        titles = new DataLayer(new Data(columns, () -> 1, (row, column) -> seen.title(column), null), 100, HEAD);
        titles.setConfigLabelAccumulator((labelsOfHead, column, row) -> markRoom(labelsOfHead, column >= seen.columns()));
        labels = new DataLayer(new Data(() -> 1, rows, (row, column) -> seen.label(row), null), 200, LINE);
        labels.setConfigLabelAccumulator((labelsOfHead, column, row) -> markRoom(labelsOfHead, row >= seen.rows()));
        var corner = new DataLayer(new Data(() -> 1, () -> 1, (row, column) -> seen.corner(), null));
        var columnHeads = new ColumnHeaderLayer(titles, frozen, selection);
        columnHeads.setLayerPainter(new GridLineCellLayerPainter());
        var rowHeads = new RowHeaderLayer(labels, frozen, selection);
        var cornerHead = new CornerLayer(corner, rowHeads, columnHeads);
        cornerHead.setLayerPainter(new GridLineCellLayerPainter());
        grid = new GridLayer(frozen, columnHeads, rowHeads, cornerHead, false);
        grid.addConfiguration(new DefaultEditConfiguration());
    }

    private static void markRoom(LabelStack labelsOfHead, boolean isRoom) {
        if (isRoom) {
            labelsOfHead.addLabelOnTop(TableStyle.ROOM);
        }
    }

    /** Is told what was typed into a cell. */
    interface Commit {
        void type(int row, int column, String text);
    }

    private interface Texts {
        String at(int row, int column);
    }

    private interface Count {
        int get();
    }

    private record Data(Count columns, Count rows, Texts texts, Commit commit) implements IDataProvider {
        @Override
        public Object getDataValue(int column, int row) {
            return column < columns.get() && row < rows.get() ? texts.at(row, column) : "";
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            if (commit != null) {
                commit.type(row, column, value == null ? "" : value.toString());
            }
        }

        @Override
        public int getColumnCount() {
            return columns.get();
        }

        @Override
        public int getRowCount() {
            return rows.get();
        }
    }
}
