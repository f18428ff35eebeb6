// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.Optional;
import java.util.function.Consumer;

import org.databril.catalogue.Block;
import org.databril.workbench.Speech;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.page.PageCommands;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done on the page by a command of the workbench or from its context menu. */
final class CanvasActions {
    private final CanvasViewer viewer;
    private final CanvasEditing editing;
    private final Elsewhere elsewhere;
    private final PageCommands commands = new PageCommands();

    /**
     * What is done elsewhere than on the canvas.
     *
     * @param find puts the keyboard into the search
     * @param open shows the selected item in the text
     * @param print prints the canvas
     * @param export writes pictures into files
     * @param namesakes adds the ways to what is named and found in other projects only to a menu
     */
    record Elsewhere(Runnable find, Runnable open, Runnable print, Runnable export, Consumer<IMenuManager> namesakes) {
    }

    /** Actions of a page. */
    CanvasActions(CanvasViewer viewer, CanvasEditing editing, Elsewhere elsewhere) {
        this.viewer = viewer;
        this.editing = editing;
        this.elsewhere = elsewhere;
        commands.bind(ActionFactory.DELETE, Messages.do_delete, editing::delete);
        commands.bind(ActionFactory.COPY, Messages.do_copy, editing::copy);
        commands.bind(ActionFactory.CUT, Messages.do_cut, editing::cut);
        commands.bind(ActionFactory.PASTE, Messages.do_paste, editing::paste);
        commands.bind(ActionFactory.SELECT_ALL, Messages.do_selectAll, editing::selectAll);
        commands.bind(ActionFactory.RENAME, Messages.do_rename, editing::rename);
        commands.bind(ActionFactory.FIND, Messages.do_find, elsewhere.find());
        commands.bind(ActionFactory.PRINT, Messages.do_print, elsewhere.print());
    }

    /** What is done for a command of the workbench. */
    Optional<IAction> of(String command) {
        return commands.of(command);
    }

    /** Fills the context menu for what is selected. */
    void fill(IMenuManager menu) {
        boolean some = !viewer.names().isEmpty();
        boolean one = viewer.names().size() == 1;
        viewer.block().ifPresent(block -> menu.add(PageCommands.action(NLS.bind(Messages.add_in, title(block)), () -> editing.add(block, ""))));
        if (one) {
            commands.add(menu, ActionFactory.RENAME);
            menu.add(PageCommands.action(Messages.do_open + "\tF3", elsewhere.open()));
        }
        elsewhere.namesakes().accept(menu);
        if (one) {
            menu.add(new Separator());
            menu.add(PageCommands.action(Messages.do_up, () -> editing.shift(false)));
            menu.add(PageCommands.action(Messages.do_down, () -> editing.shift(true)));
            menu.add(moves());
        }
        menu.add(new Separator());
        if (some) {
            commands.add(menu, ActionFactory.CUT);
            commands.add(menu, ActionFactory.COPY);
        }
        commands.add(menu, ActionFactory.PASTE);
        if (some) {
            commands.add(menu, ActionFactory.DELETE);
        }
        menu.add(new Separator());
        commands.add(menu, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        commands.add(menu, ActionFactory.PRINT);
        menu.add(PageCommands.action(Messages.do_export, elsewhere.export()));
    }

    private MenuManager moves() {
        var menu = new MenuManager(Messages.do_moveTo);
        for (Block block : Block.values()) {
            if (viewer.block().filter(block::equals).isEmpty()) {
                var cards = viewer.sheet().cards(block);
                menu.add(PageCommands.action(title(block),
                        () -> editing.move(viewer.names(), block, cards.isEmpty() ? "" : cards.getLast(), true)));
            }
        }
        return menu;
    }

    private static String title(Block block) {
        return block.title(Speech.language());
    }
}
