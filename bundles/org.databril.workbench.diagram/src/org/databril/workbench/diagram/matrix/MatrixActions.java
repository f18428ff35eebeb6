// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.Optional;
import java.util.function.Consumer;

import org.databril.matrix.Head;
import org.databril.matrix.Room;
import org.databril.matrix.view.Arrangement;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.matrix.TableSelection.Line;
import org.databril.workbench.diagram.matrix.TableSelection.Spot;
import org.databril.workbench.diagram.page.PageCommands;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done on the page by a command of the workbench or from its context menu. */
final class MatrixActions {
    private final Seen seen;
    private final MatrixTable table;
    private final MatrixEditing editing;
    private final HeadEditing heads;
    private final Ways ways;
    private final PageCommands commands = new PageCommands();

    /**
     * What is done elsewhere.
     *
     * @param edit opens what the keyboard is in
     * @param find puts the keyboard into the filter
     * @param open shows what a row or column stands for in the text
     * @param arrange shows the table in another way
     */
    record Ways(Runnable edit, Runnable find, Consumer<Head> open, Consumer<Arrangement> arrange) {
    }

    /** Actions of a page. */
    MatrixActions(Seen seen, MatrixTable table, MatrixEditing editing, HeadEditing heads, Ways ways) {
        this.seen = seen;
        this.table = table;
        this.editing = editing;
        this.heads = heads;
        this.ways = ways;
        commands.bind(ActionFactory.DELETE, Messages.matrix_clear, editing::clear);
        commands.bind(ActionFactory.COPY, Messages.do_copy, () -> editing.copy(false));
        commands.bind(ActionFactory.CUT, Messages.do_cut, editing::cut);
        commands.bind(ActionFactory.PASTE, Messages.do_paste, editing::paste);
        commands.bind(ActionFactory.SELECT_ALL, Messages.matrix_selectAll, table.selection()::selectAll);
        commands.bind(ActionFactory.RENAME, Messages.matrix_edit, ways.edit());
        commands.bind(ActionFactory.FIND, Messages.do_find, ways.find());
    }

    /** What is done for a command of the workbench. */
    Optional<IAction> of(String command) {
        return commands.of(command);
    }

    /** Fills the context menu for the cell that the keyboard is in. */
    void fill(IMenuManager menu) {
        var spot = table.selection().anchor();
        spot.ifPresent(at -> fill(menu, at));
        adding(menu, Side.ROW, spot.map(at -> seen.row(at.row())), "\tInsert");
        adding(menu, Side.COLUMN, spot.map(at -> seen.column(at.column())), "");
    }

    private void fill(IMenuManager menu, Spot spot) {
        menu.add(PageCommands.action(Messages.matrix_edit + "\tF2", () -> editing.edit(null)));
        menu.add(PageCommands.action(Messages.matrix_toggle, editing::toggle));
        commands.add(menu, ActionFactory.DELETE);
        menu.add(new Separator());
        commands.add(menu, ActionFactory.CUT);
        commands.add(menu, ActionFactory.COPY);
        menu.add(PageCommands.action(Messages.matrix_copyAll, () -> editing.copy(true)));
        commands.add(menu, ActionFactory.PASTE);
        commands.add(menu, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        arranging(menu, spot);
        heading(menu, new Line(Side.ROW, spot.row()), "\tF3");
        heading(menu, new Line(Side.COLUMN, spot.column()), "");
        menu.add(new Separator());
    }

    private void arranging(IMenuManager menu, Spot spot) {
        var column = seen.column(spot.column());
        menu.add(PageCommands.action(NLS.bind(Messages.matrix_sortBy, name(column)), () -> ways.arrange().accept(seen.arrangement().sorted(column.key()))));
        menu.add(PageCommands.action(Messages.matrix_sortByName, () -> ways.arrange().accept(seen.arrangement().sorted(Arrangement.LABEL))));
        if (!seen.arrangement().sort().isEmpty()) {
            menu.add(PageCommands.action(Messages.matrix_unsorted, () -> ways.arrange().accept(seen.arrangement().unsorted())));
        }
        menu.add(PageCommands.action(NLS.bind(Messages.matrix_freeze, name(column)), () -> table.freeze(spot.column())));
        if (table.isFrozen()) {
            menu.add(PageCommands.action(Messages.matrix_unfreeze, table::unfreeze));
        }
    }

    private void heading(IMenuManager menu, Line line, String openKey) {
        var head = seen.head(line.side(), line.at());
        if (!head.element().isEmpty()) {
            menu.add(new Separator());
            menu.add(PageCommands.action(NLS.bind(Messages.matrix_open, head.label()) + openKey, () -> ways.open().accept(head)));
            menu.add(PageCommands.action(NLS.bind(Messages.matrix_rename, head.label()), () -> heads.rename(line)));
            menu.add(PageCommands.action(NLS.bind(Messages.matrix_delete, head.label()), () -> heads.delete(head)));
        }
    }

    private void adding(IMenuManager menu, Side side, Optional<Head> beside, String key) {
        Room.beside(beside.map(Head::element).orElse(""), seen.rooms(side))
                .ifPresent(room -> menu.add(PageCommands.action(room.words() + "\u2026" + key, () -> heads.add(side, room, ""))));
    }

    private static String name(Head column) {
        return column.detail().isEmpty() ? column.label() : column.label() + ", " + column.detail();
    }
}
