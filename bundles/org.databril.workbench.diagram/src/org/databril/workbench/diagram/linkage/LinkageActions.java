// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.Optional;

import org.databril.model.bmc.Automation;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Existence;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.databril.workbench.diagram.page.PageCommands;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done on the page by a command of the workbench, a key or from its context menu. */
final class LinkageActions {
    private final LinkageViewer viewer;
    private final LinkageEditing editing;
    private final Looking looking;
    private final PageCommands commands = new PageCommands();

    /** How the page is looked at. */
    interface Looking {
        /** Puts the keyboard into the search. */
        void find();

        /** Shows the selected element in the text. */
        void reveal();

        /** Adds the ways to what is named and found in other projects only to a menu. */
        void addNamesakes(IMenuManager menu);

        /** Shows what is around the selected element, or all again. */
        void focus(boolean on);

        /** Lays the picture out as reports have it. */
        void arrange();

        /** Writes the picture to a file. */
        void export();

        /** Prints the picture. */
        void print();
    }

    LinkageActions(LinkageViewer viewer, LinkageEditing editing, Looking looking) {
        this.viewer = viewer;
        this.editing = editing;
        this.looking = looking;
        commands.bind(ActionFactory.DELETE, Messages.do_delete, editing::delete);
        commands.bind(ActionFactory.SELECT_ALL, Messages.linkage_selectAll, this::selectAll);
        commands.bind(ActionFactory.RENAME, Messages.do_rename, editing::rename);
        commands.bind(ActionFactory.FIND, Messages.do_find, looking::find);
        commands.bind(ActionFactory.PRINT, Messages.do_print, looking::print);
    }

    /** What is done for a command of the workbench. */
    Optional<IAction> of(String command) {
        return commands.of(command);
    }

    void connect() {
        editing.linkFromList();
    }

    void focus() {
        if (!viewer.names().isEmpty()) {
            looking.focus(true);
        }
    }

    void leave() {
        looking.focus(false);
    }

    void open() {
        editing.open();
    }

    void rename() {
        editing.rename();
    }

    void reveal() {
        looking.reveal();
    }

    private void selectAll() {
        viewer.choose(viewer.sheet().keys().stream().filter(Key.OfCard.class::isInstance).toList());
    }

    /** Fills the context menu for what is selected. */
    void fill(IMenuManager menu) {
        boolean one = viewer.names().size() == 1;
        boolean flow = one && !viewer.lines().isEmpty();
        boolean several = viewer.cards().size() == 1 && viewer.cards().getFirst().element().isEmpty();
        if (several) {
            menu.add(PageCommands.action(Messages.linkage_open + "\tEnter", editing::open));
        }
        if (one) {
            commands.add(menu, ActionFactory.RENAME);
            menu.add(PageCommands.action(Messages.do_open + "\tF3", looking::reveal));
            looking.addNamesakes(menu);
            menu.add(PageCommands.action(Messages.linkage_focus + "\tF", this::focus));
        }
        if (one && !flow) {
            menu.add(PageCommands.action(Messages.linkage_connectTo + "\tC", editing::linkFromList));
        }
        if (flow) {
            menu.add(new Separator());
            menu.add(PageCommands.action(Messages.linkage_automatic, () -> editing.say(Literals.FLOW__MODE, Automation.AUTOMATIC)));
            menu.add(PageCommands.action(Messages.linkage_manual, () -> editing.say(Literals.FLOW__MODE, Automation.MANUAL)));
            menu.add(PageCommands.action(Messages.linkage_wanted, () -> editing.say(Literals.FLOW__EXISTENCE, Existence.WANTED)));
            menu.add(PageCommands.action(Messages.linkage_existing, () -> editing.say(Literals.FLOW__EXISTENCE, Existence.UNKNOWN)));
        }
        menu.add(new Separator());
        menu.add(PageCommands.action(Messages.linkage_newSource, () -> editing.add(Literals.SOURCE, Messages.linkage_newSource)));
        menu.add(PageCommands.action(Messages.linkage_newKpi, () -> editing.add(Literals.KPI, Messages.linkage_newKpi)));
        menu.add(new Separator());
        if (!viewer.cards().isEmpty() || !viewer.lines().isEmpty()) {
            commands.add(menu, ActionFactory.DELETE);
        }
        commands.add(menu, ActionFactory.SELECT_ALL);
        menu.add(new Separator());
        menu.add(PageCommands.action(Messages.linkage_arrange, looking::arrange));
        menu.add(PageCommands.action(Messages.linkage_export, looking::export));
        commands.add(menu, ActionFactory.PRINT);
    }
}
