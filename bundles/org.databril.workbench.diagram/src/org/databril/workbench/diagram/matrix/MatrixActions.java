// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.matrix;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.databril.matrix.Head;
import org.databril.matrix.view.Arrangement;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.matrix.MatrixTable.Spot;
import org.eclipse.jface.action.Action;
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
    private final Consumer<Head> open;
    private final Consumer<Arrangement> arrange;
    private final Map<String, IAction> commands = new HashMap<>();

    /**
     * Actions of a page.
     *
     * @param find puts the keyboard into the filter
     * @param open shows what a row or column stands for in the text
     * @param arrange shows the table in another way
     */
    MatrixActions(Seen seen, MatrixTable table, MatrixEditing editing, Runnable find, Consumer<Head> open, Consumer<Arrangement> arrange) {
        this.seen = seen;
        this.table = table;
        this.editing = editing;
        this.open = open;
        this.arrange = arrange;
        bind(ActionFactory.DELETE, Messages.matrix_clear, editing::clear);
        bind(ActionFactory.COPY, Messages.do_copy, () -> editing.copy(false));
        bind(ActionFactory.CUT, Messages.do_cut, editing::cut);
        bind(ActionFactory.PASTE, Messages.do_paste, editing::paste);
        bind(ActionFactory.SELECT_ALL, Messages.matrix_selectAll, table::selectAll);
        bind(ActionFactory.RENAME, Messages.matrix_edit, () -> editing.edit(null));
        bind(ActionFactory.FIND, Messages.do_find, find);
    }

    private void bind(ActionFactory command, String text, Runnable does) {
        var action = action(text, does);
        action.setActionDefinitionId(command.getCommandId());
        commands.put(command.getId(), action);
    }

    /** What is done for a command of the workbench. */
    Optional<IAction> of(String command) {
        return Optional.ofNullable(commands.get(command));
    }

    /** Fills the context menu for the cell that the keyboard is in. */
    void fill(IMenuManager menu) {
        table.anchor().ifPresent(spot -> {
            menu.add(action(Messages.matrix_edit + "\tF2", () -> editing.edit(null)));
            menu.add(action(Messages.matrix_toggle, editing::toggle));
            add(menu, ActionFactory.DELETE);
            menu.add(new Separator());
            add(menu, ActionFactory.CUT);
            add(menu, ActionFactory.COPY);
            menu.add(action(Messages.matrix_copyAll, () -> editing.copy(true)));
            add(menu, ActionFactory.PASTE);
            add(menu, ActionFactory.SELECT_ALL);
            menu.add(new Separator());
            arranging(menu, spot);
            menu.add(new Separator());
            opening(menu, seen.row(spot.row()), "\tF3");
            opening(menu, seen.column(spot.column()), "");
        });
    }

    private void add(IMenuManager menu, ActionFactory command) {
        menu.add(commands.get(command.getId()));
    }

    private void arranging(IMenuManager menu, Spot spot) {
        var column = seen.column(spot.column());
        menu.add(action(NLS.bind(Messages.matrix_sortBy, name(column)), () -> arrange.accept(seen.arrangement().sorted(column.key()))));
        menu.add(action(Messages.matrix_sortByName, () -> arrange.accept(seen.arrangement().sorted(Arrangement.LABEL))));
        if (!seen.arrangement().sort().isEmpty()) {
            menu.add(action(Messages.matrix_unsorted, () -> arrange.accept(seen.arrangement().unsorted())));
        }
        menu.add(action(NLS.bind(Messages.matrix_freeze, name(column)), () -> table.freeze(spot.column())));
        if (table.isFrozen()) {
            menu.add(action(Messages.matrix_unfreeze, table::unfreeze));
        }
    }

    private void opening(IMenuManager menu, Head head, String key) {
        if (!head.element().isEmpty()) {
            menu.add(action(NLS.bind(Messages.matrix_open, head.label()) + key, () -> open.accept(head)));
        }
    }

    private static String name(Head column) {
        return column.detail().isEmpty() ? column.label() : column.label() + ", " + column.detail();
    }

    private static Action action(String text, Runnable does) {
        return new Action(text) {
            @Override
            public void run() {
                does.run();
            }
        };
    }
}
