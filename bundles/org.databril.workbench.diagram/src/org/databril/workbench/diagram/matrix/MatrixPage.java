// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.databril.matrix.Head;
import org.databril.matrix.view.Arrangement;
import org.databril.model.bmc.Named;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.TextLink;
import org.databril.workbench.diagram.change.ReadOnly;
import org.databril.workbench.diagram.matrix.TableSelection.Line;
import org.databril.workbench.diagram.matrix.TableSelection.Spot;
import org.databril.workbench.diagram.page.Note;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The page with the matrices. */
public final class MatrixPage implements EditorPage {
    private final Runnable onText = this::read;
    private final Seen seen = new Seen();
    private CanvasEditor editor;
    private LiveText text;
    private MatrixSource source;
    private MatrixTable table;
    private MatrixEditing editing;
    private HeadEditing heads;
    private CellsInText cells;
    private MatrixActions actions;
    private MatrixBar bar;
    private TextLink link;
    private Composite area;
    private Note note;
    private boolean shown;
    private boolean quiet;
    private boolean awaitsCursor;

    @Override
    public String title() {
        return Messages.page_matrix;
    }

    @Override
    public Control create(Composite parent, CanvasEditor owner) {
        editor = owner;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        return area;
    }

    private void open(LiveText live) {
        text = live;
        link = new TextLink(live);
        source = new MatrixSource(live, this::take);
        note = new Note(area, 1);
        bar = new MatrixBar(area, new Choices());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
        table = new MatrixTable(area, seen, (row, column, words) -> editing.type(row, column, words), new Doing());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        editing = new MatrixEditing(seen, table, source, live);
        heads = new HeadEditing(seen, table, source, live, editing::isOpen, bar::showAll);
        cells = new CellsInText(editor, live, seen);
        actions = new MatrixActions(seen, table, editing, heads,
                new MatrixActions.Ways(() -> new Doing().edit(null), bar::find, cells::open, this::arrange));
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        table.control().setMenu(menu.createContextMenu(table.control()));
        table.selection().onSelection(this::selected);
        table.control().addListener(SWT.FocusIn, event -> editor.actionsChanged());
        table.control().addListener(SWT.FocusOut, event -> editor.actionsChanged());
        live.addListener(onText);
        area.layout(true, true);
    }

    @Override
    public void show() {
        shown = true;
        if (text == null) {
            editor.live().ifPresent(this::open);
        }
        awaitsCursor = true;
        if (table != null && seen.rows() > 0) {
            atCursor();
        }
        read();
    }

    @Override
    public void hide() {
        shown = false;
    }

    private void read() {
        if (shown && source != null && !area.isDisposed()) {
            editing.look();
            source.ask();
        }
    }

    private void take(MatrixSource.Answer answer) {
        if (area.isDisposed()) {
            return;
        }
        switch (answer) {
            case MatrixSource.Answer.Fresh(var matrix, var root) -> {
                editing.lock("");
                seen.close(!ReadOnly.why(text).isEmpty());
                seen.matrix(matrix);
                update();
                text.state().ifPresent(state -> bar.offer(state.roots(), root));
                note.say(!ReadOnly.note(text).isEmpty() ? ReadOnly.note(text) : isUseless() ? Messages.matrix_nothing : "");
                atCursor();
                heads.goOn();
            }
            case MatrixSource.Answer.Mistakes() -> {
                editing.lock(Messages.matrix_lastGood);
                note.say(Messages.matrix_lastGood);
            }
            case MatrixSource.Answer.None() -> {
                seen.nothing();
                update();
                note.say(Messages.matrix_none);
            }
            case MatrixSource.Answer.Failed() -> note.say(Messages.matrix_failed);
        }
    }

    /** Whether nothing can be filled in, and nothing added that could be. */
    private boolean isUseless() {
        return seen.length(Side.ROW) == 0 || seen.length(Side.COLUMN) == 0;
    }

    private void arrange(Arrangement arrangement) {
        seen.arrangement(arrangement);
        update();
    }

    private void update() {
        quietly(table::update);
        bar.count(seen.rows(), seen.allRows());
        for (Side side : Side.values()) {
            bar.offer(side, seen.rooms(side));
        }
    }

    private void quietly(Runnable work) {
        quiet = true;
        try {
            work.run();
        } finally {
            quiet = false;
        }
    }

    /** Selects the cell that the cursor in the text is in, once after the page comes in front. */
    private void atCursor() {
        if (!awaitsCursor || seen.rows() == 0) {
            return;
        }
        awaitsCursor = false;
        if (text.editor().getSelectionProvider().getSelection() instanceof ITextSelection cursor) {
            var spot = cells.cellAt(cursor.getOffset());
            if (spot.isPresent()) {
                quietly(() -> table.selection().select(spot.get().row(), spot.get().column()));
            } else {
                link.atCursor(Named.class, this::select);
            }
        }
    }

    /** Selects the row or column of an element, or of what it stands in. */
    private void select(String element) {
        for (String name = element; !name.isEmpty(); name = name.substring(0, Math.max(0, name.lastIndexOf('.')))) {
            int row = seen.rowOf(name);
            int column = seen.columnOf(name);
            if (row >= 0 || column >= 0) {
                var anchor = table.selection().anchor();
                quietly(() -> table.selection().select(row >= 0 ? row : anchor.map(Spot::row).orElse(0),
                        column >= 0 ? column : anchor.map(Spot::column).orElse(0)));
                return;
            }
        }
        if (table.selection().anchor().isEmpty()) {
            quietly(() -> table.selection().select(0, 0));
        }
    }

    private void selected() {
        if (shown && !quiet) {
            editor.selectionChanged();
            if (table.control().isFocusControl()) {
                table.selection().anchor().ifPresent(cells::follow);
            }
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.control().setFocus();
        }
    }

    @Override
    public ISelection selection() {
        if (table == null) {
            return StructuredSelection.EMPTY;
        }
        var columns = table.selection().wholeColumns();
        var heads = columns.isEmpty() ? table.selection().selected().stream().map(Spot::row).distinct().map(seen::row).toList()
                : columns.stream().map(seen::column).toList();
        return new StructuredSelection(heads.stream().map(Head::element).filter(name -> !name.isEmpty())
                .map(name -> new ElementName(text.file(), name)).toList());
    }

    @Override
    public void select(ISelection selection) {
        if (table != null && selection instanceof IStructuredSelection some && some.getFirstElement() instanceof ElementName one) {
            select(one.name());
        }
    }

    @Override
    public boolean takesCommands() {
        return table != null && table.control().isFocusControl();
    }

    @Override
    public Optional<IAction> action(String command) {
        return actions == null ? Optional.empty() : actions.of(command);
    }

    @Override
    public void dispose() {
        if (text != null) {
            text.removeListener(onText);
        }
    }

    /** What is said above the table; empty where nothing is. */
    public String note() {
        return note == null ? "" : note.words();
    }

    /** What the table shows, row by row from top to bottom, as it stands in the cells. */
    public List<List<String>> cells() {
        return IntStream.range(0, seen.rows()).mapToObj(row -> IntStream.range(0, seen.columns())
                .mapToObj(column -> seen.text(row, column)).toList()).toList();
    }

    /** The table; null before the page was in front. */
    public Control table() {
        return table == null ? null : table.control();
    }

    /** Where a cell is in the table, by the keys of its row and column; empty while it is out of sight. */
    public Optional<Rectangle> placeOf(String row, String column) {
        return table == null || seen.rowOf(row) < 0 || seen.columnOf(column) < 0 ? Optional.empty()
                : table.bounds(seen.rowOf(row), seen.columnOf(column));
    }

    /** What a screen reader says of the cell that the keyboard is in. */
    public String spoken() {
        return table == null ? "" : new MatrixVoice(table, seen).name();
    }

    private final class Doing implements TableKeys.Doing {
        @Override
        public void edit(Character first) {
            var selection = table.selection();
            var line = first == null ? selection.wholeLine() : Optional.<Line>empty();
            selection.room().ifPresentOrElse(side -> heads.add(side, first == null ? "" : first.toString()),
                    () -> line.ifPresentOrElse(heads::rename, () -> editing.edit(first)));
        }

        @Override
        public void editHead(Side side, int at) {
            if (at < 0) {
                // beside the filters, or below the last row
                return;
            }
            if (at < (side == Side.ROW ? seen.rows() : seen.columns())) {
                heads.rename(new Line(side, at));
            } else {
                heads.add(side, "");
            }
        }

        @Override
        public void toggle() {
            table.selection().room().ifPresentOrElse(side -> heads.add(side, ""), editing::toggle);
        }

        @Override
        public void add() {
            heads.add(Side.ROW, "");
        }

        @Override
        public void selectLine(Side side) {
            table.selection().selectLine(side);
        }

        @Override
        public void forget() {
            heads.endAdding();
            editing.forget();
        }

        @Override
        public void open() {
            table.selection().anchor().ifPresent(cells::open);
        }

        @Override
        public void sort(int column) {
            if (column >= seen.columns()) {
                heads.add(Side.COLUMN, "");
                return;
            }
            arrange(seen.arrangement().sorted(column < 0 ? Arrangement.LABEL : seen.column(column).key()));
        }
    }

    private final class Choices implements MatrixBar.Choices {
        @Override
        public void kind(String id) {
            source.chooseKind(id);
        }

        @Override
        public void root(String name) {
            source.chooseRoot(name);
        }

        @Override
        public void arrangement(Arrangement arrangement) {
            arrange(arrangement);
        }

        @Override
        public Arrangement arrangement() {
            return seen.arrangement();
        }

        @Override
        public void add(Side side) {
            heads.add(side, "");
        }

        @Override
        public void leave() {
            setFocus();
        }
    }
}
