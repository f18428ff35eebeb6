// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;
import java.util.Optional;

import org.databril.diagram.scene.Ink;
import org.databril.workbench.diagram.matrix.TableSelection.Line;
import org.databril.workbench.diagram.matrix.TableSelection.Spot;
import org.databril.workbench.diagram.page.MenuPlace;
import org.databril.workbench.paint.Tone;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.command.EditSelectionCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.FreezeColumnCommand;
import org.eclipse.nebula.widgets.nattable.freeze.command.UnFreezeGridCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.ui.scaling.ScalingUiBindingConfiguration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The table of a matrix, as it is seen. */
final class MatrixTable {
    private final Seen seen;
    private final TableLayers layers;
    private final ColumnWidths widths;
    private final CellText editor;
    private final NatTable table;
    private final TableSelection selection;
    private List<List<String>> shape = List.of();
    private boolean dark;

    MatrixTable(Composite parent, Seen seen, TableLayers.Commit commit, TableKeys.Doing doing) {
        this.seen = seen;
        TableCollections.prepare();
        layers = new TableLayers(seen, commit);
        widths = new ColumnWidths(layers, seen);
        editor = new CellText(seen);
        selection = new TableSelection(layers, seen);
        table = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL,
                layers.grid, false);
        table.setLayerPainter(new TablePainter(table));
        dark = Tone.isDark(parent);
        table.addConfiguration(new TableStyle(Tone.theme(parent)));
        table.addConfiguration(new TableKeys(doing));
        table.addConfiguration(new ScalingUiBindingConfiguration(table));
        table.configure();
        table.getConfigRegistry().registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor);
        table.setBackground(TableStyle.colour(Tone.theme(parent), Ink.PAPER));
        table.addListener(SWT.Paint, event -> followTheme());
        table.addListener(SWT.MenuDetect, this::selectUnder);
        MenuPlace.follow(table, () -> selection.place().flatMap(spot -> bounds(spot.row(), spot.column())));
        table.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                doing.forget();
            }
        });
        new MatrixTips(table, this, seen).atRest();
        new MatrixVoice(this, seen).attach();
    }

    NatTable control() {
        return table;
    }

    /** What is selected in it. */
    TableSelection selection() {
        return selection;
    }

    /** Lets cells be typed in, or not. */
    void setEditable(boolean editable) {
        table.getConfigRegistry().registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int column, int row) {
                return editable && seen.has(row, column);
            }
        });
    }

    /** Shows what is seen now; what was selected stays so, as far as it is there. */
    void update() {
        var next = seen.shape();
        if (next.equals(shape)) {
            widths.apply(table);
            if (isEditing()) {
                bounds(editor.getRowIndex(), editor.getColumnIndex())
                        .ifPresent(cell -> editor.getEditorControl().setBounds(editor.calculateControlBounds(cell)));
            }
            table.redraw();
            return;
        }
        var before = shape;
        var place = selection.place().filter(spot -> before.size() == 2 && spot.row() < before.get(0).size() && spot.column() < before.get(1).size());
        shape = next;
        widths.apply(table);
        table.refresh();
        place.ifPresent(spot -> selection.select(again(before.get(0), next.get(0), spot.row()), again(before.get(1), next.get(1), spot.column())));
    }

    /** Where a row or column is now; where it is gone, or called otherwise, the one in its place. */
    private static int again(List<String> before, List<String> next, int at) {
        int found = next.indexOf(before.get(at));
        return found < 0 ? Math.min(at, next.size() - 1) : found;
    }

    /** Opens the cell that the keyboard is in, with a first letter in the place of what stands there; null for none. */
    void edit(Character first) {
        selection.anchor().ifPresent(spot -> {
            selection.select(spot.row(), spot.column());
            table.doCommand(new EditSelectionCommand(table, table.getConfigRegistry(), first));
        });
    }

    /** Opens it with the list of what can be typed. */
    void editWithOffers() {
        edit(null);
        editor.offer();
    }

    boolean isEditing() {
        // the table keeps the last one for a while after its line is gone
        var open = table.getActiveCellEditor();
        return open != null && open.getEditorControl() != null && !open.getEditorControl().isDisposed();
    }

    /** Keeps columns in sight when the table is scrolled: all up to one of them. */
    void freeze(int column) {
        layers.frozen.doCommand(new UnFreezeGridCommand());
        layers.frozen.doCommand(new FreezeColumnCommand(layers.selection, column));
    }

    void unfreeze() {
        layers.frozen.doCommand(new UnFreezeGridCommand());
    }

    boolean isFrozen() {
        return layers.frozen.isFrozen();
    }

    /** The cell at a place of the control; heads have the row or column -1. */
    Optional<Spot> at(int x, int y) {
        int column = table.getColumnPositionByX(x);
        int row = table.getRowPositionByY(y);
        if (column < 0 || row < 0) {
            return Optional.empty();
        }
        var region = table.getRegionLabelsByXY(x, y);
        boolean title = region != null && (region.hasLabel(GridRegion.COLUMN_HEADER) || region.hasLabel(GridRegion.CORNER));
        boolean label = region != null && (region.hasLabel(GridRegion.ROW_HEADER) || region.hasLabel(GridRegion.CORNER));
        return Optional.of(new Spot(title ? -1 : table.getRowIndexByPosition(row), label ? -1 : table.getColumnIndexByPosition(column)));
    }

    /** Where the head of a row or column is in the control; empty while it is scrolled out of sight. */
    Optional<Rectangle> headBounds(Line line) {
        return line.side() == Side.ROW ? bounds(line.at(), -1) : bounds(-1, line.at());
    }

    /** Where a cell is in the control; empty while it is scrolled out of sight. */
    Optional<Rectangle> bounds(int row, int column) {
        for (int x = 0; x < table.getColumnCount(); x++) {
            for (int y = 0; y < table.getRowCount(); y++) {
                var bounds = table.getBoundsByPosition(x, y);
                if (bounds != null && at(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2).equals(Optional.of(new Spot(row, column)))) {
                    return Optional.of(bounds);
                }
            }
        }
        return Optional.empty();
    }

    private void selectUnder(Event event) {
        if (event.detail == SWT.MENU_MOUSE) {
            var place = table.toControl(event.x, event.y);
            at(place.x, place.y).filter(spot -> seen.has(spot.row(), spot.column()) && !selection.selected().contains(spot))
                    .ifPresent(spot -> selection.select(spot.row(), spot.column()));
        }
    }

    private void followTheme() {
        if (Tone.isDark(table.getParent()) != dark) {
            dark = !dark;
            new TableStyle(Tone.theme(table.getParent())).configureRegistry(table.getConfigRegistry());
            table.setBackground(TableStyle.colour(Tone.theme(table.getParent()), Ink.PAPER));
            table.redraw();
        }
    }
}
