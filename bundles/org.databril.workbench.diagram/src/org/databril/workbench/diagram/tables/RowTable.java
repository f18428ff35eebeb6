// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.tables;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.analysis.table.Cell;
import org.databril.analysis.table.Column;
import org.databril.analysis.table.Row;
import org.databril.analysis.table.Table;
import org.databril.workbench.CopiedText;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table on the screen: sorted by a click on a column, filtered by words, copied as tab-separated text. */
final class RowTable {
    private static final int LEAST_WIDTH = 50;
    private static final int TITLE_ROOM = 30;

    private final Composite room;
    private final Consumer<Optional<Row>> chosen;
    private final Consumer<Row> opened;
    private final Consumer<String> code;
    private Consumer<Row> clicked = row -> { };
    private org.eclipse.swt.widgets.Table table;
    private Table shown = new Table("", List.of(), List.of());
    private List<Row> listed = List.of();
    private String filter = "";
    private int sorted = -1;
    private boolean down;
    private Function<Control, Menu> menu = control -> null;

    /**
     * @param chosen is told which row is selected
     * @param opened is told which row is opened, by a double click or Enter
     * @param code is told which code of a finding is clicked
     */
    RowTable(Composite parent, Consumer<Optional<Row>> chosen, Consumer<Row> opened, Consumer<String> code) {
        this.chosen = chosen;
        this.opened = opened;
        this.code = code;
        room = new Composite(parent, SWT.NONE);
        build();
    }

    private void build() {
        if (table != null) {
            table.dispose();
        }
        var layout = new TableColumnLayout();
        room.setLayout(layout);
        table = new org.eclipse.swt.widgets.Table(room, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(!shown.columns().isEmpty());
        for (int i = 0; i < shown.columns().size(); i++) {
            int index = i;
            Column told = shown.columns().get(i);
            var column = new TableColumn(table, told.number() ? SWT.RIGHT : SWT.NONE);
            column.setText(told.title());
            column.setMoveable(true);
            column.addListener(SWT.Selection, event -> sort(index));
            layout.setColumnData(column, new ColumnWeightData(told.weight(), Math.max(LEAST_WIDTH, width(told.title()))));
        }
        table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(listed.get(event.index).cells().stream()
                .map(Cell::text).toArray(String[]::new)));
        table.addListener(SWT.Selection, event -> chosen.accept(selected()));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
        table.addListener(SWT.MouseUp, this::click);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = shown.title();
            }
        });
        table.setMenu(menu.apply(table));
        room.layout();
    }

    /** How wide a column is to be for its title, with room for the arrow of the order. */
    private int width(String title) {
        var gc = new GC(table);
        try {
            return gc.textExtent(title).x + TITLE_ROOM;
        } finally {
            gc.dispose();
        }
    }

    /** @param told is told which row is clicked */
    void onClick(Consumer<Row> told) {
        clicked = told;
    }

    /** @param made makes the menu of the rows for a control */
    void menu(Function<Control, Menu> made) {
        menu = made;
        table.setMenu(menu.apply(table));
    }

    Composite control() {
        return room;
    }

    /** Shows other rows; order, filter and selection stay where the columns are the same. */
    void show(Table told) {
        boolean same = told.columns().equals(shown.columns());
        boolean nothingNew = same && told.rows().equals(shown.rows());
        shown = told;
        if (nothingNew) {
            return;
        }
        if (!same) {
            sorted = -1;
            build();
        }
        fill();
    }

    void filter(String words) {
        filter = words;
        fill();
    }

    private void sort(int column) {
        down = sorted == column && !down;
        sorted = column;
        table.setSortColumn(table.getColumn(column));
        table.setSortDirection(down ? SWT.DOWN : SWT.UP);
        fill();
    }

    private void fill() {
        var before = selection().map(RowTable::identity).collect(Collectors.toSet());
        Stream<Row> rows = shown.rows().stream().filter(row -> row.matches(filter));
        if (sorted >= 0) {
            Comparator<Row> order = Comparator.comparing((Row row) -> row.cells().get(sorted));
            rows = rows.sorted(down ? order.reversed() : order);
        }
        listed = rows.toList();
        // only the rows that can be seen are made
        table.setItemCount(listed.size());
        table.clearAll();
        table.deselectAll();
        if (!before.isEmpty()) {
            table.select(IntStream.range(0, listed.size()).filter(i -> before.contains(identity(listed.get(i)))).toArray());
        }
        chosen.accept(selected());
    }

    private Stream<Row> selection() {
        return Arrays.stream(table.getSelectionIndices()).filter(i -> i < listed.size()).mapToObj(listed::get);
    }

    /** What a row is about, whatever its numbers are. */
    private static List<Object> identity(Row row) {
        return List.of(row.element(), row.code(), row.cells().stream().filter(cell -> cell.number() == null).map(Cell::text).toList());
    }

    private Optional<Row> selected() {
        return selection().findFirst();
    }

    private void click(Event event) {
        var at = new Point(event.x, event.y);
        var item = table.getItem(at);
        if (event.button != 1 || item == null) {
            return;
        }
        var row = listed.get(table.indexOf(item));
        int cell = row.cells().stream().map(Cell::text).toList().indexOf(row.code());
        if (!row.code().isEmpty() && cell >= 0 && item.getBounds(cell).contains(at)) {
            code.accept(row.code());
        } else {
            clicked.accept(row);
        }
    }

    boolean hasFocus() {
        return table.isFocusControl();
    }

    void setFocus() {
        table.setFocus();
    }

    void selectAll() {
        table.selectAll();
    }

    /** Copies the rows that are selected; all where none is. */
    void copy() {
        List<Row> some = table.getSelectionCount() == 0 ? listed : selection().toList();
        if (!some.isEmpty()) {
            CopiedText.put(table.getDisplay(), shown.tabbed(some));
        }
    }
}
