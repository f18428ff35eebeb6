// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.databril.model.bmc.Automation;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Existence;
import org.databril.workbench.diagram.Messages;
import org.databril.workbench.diagram.linkage.LinkageSheet.Key;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done on the page by a command of the workbench, a key or from its context menu. */
final class LinkageActions {
    private final LinkageViewer viewer;
    private final LinkageEditing editing;
    private final Looking looking;
    private final Map<String, IAction> commands = new HashMap<>();

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
        bind(ActionFactory.DELETE, Messages.do_delete, editing::delete);
        bind(ActionFactory.SELECT_ALL, Messages.linkage_selectAll, this::selectAll);
        bind(ActionFactory.RENAME, Messages.do_rename, editing::rename);
        bind(ActionFactory.FIND, Messages.do_find, looking::find);
        bind(ActionFactory.PRINT, Messages.do_print, looking::print);
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
            menu.add(action(Messages.linkage_open + "\tEnter", editing::open));
        }
        if (one) {
            menu.add(commands.get(ActionFactory.RENAME.getId()));
            menu.add(action(Messages.do_open + "\tF3", looking::reveal));
            looking.addNamesakes(menu);
            menu.add(action(Messages.linkage_focus + "\tF", this::focus));
        }
        if (one && !flow) {
            menu.add(action(Messages.linkage_connectTo + "\tC", editing::linkFromList));
        }
        if (flow) {
            menu.add(new Separator());
            menu.add(action(Messages.linkage_automatic, () -> editing.say(Literals.FLOW__MODE, Automation.AUTOMATIC)));
            menu.add(action(Messages.linkage_manual, () -> editing.say(Literals.FLOW__MODE, Automation.MANUAL)));
            menu.add(action(Messages.linkage_wanted, () -> editing.say(Literals.FLOW__EXISTENCE, Existence.WANTED)));
            menu.add(action(Messages.linkage_existing, () -> editing.say(Literals.FLOW__EXISTENCE, Existence.UNKNOWN)));
        }
        menu.add(new Separator());
        menu.add(action(Messages.linkage_newSource, () -> editing.add(Literals.SOURCE, Messages.linkage_newSource)));
        menu.add(action(Messages.linkage_newKpi, () -> editing.add(Literals.KPI, Messages.linkage_newKpi)));
        menu.add(new Separator());
        if (!viewer.cards().isEmpty() || !viewer.lines().isEmpty()) {
            menu.add(commands.get(ActionFactory.DELETE.getId()));
        }
        menu.add(commands.get(ActionFactory.SELECT_ALL.getId()));
        menu.add(new Separator());
        menu.add(action(Messages.linkage_arrange, looking::arrange));
        menu.add(action(Messages.linkage_export, looking::export));
        menu.add(commands.get(ActionFactory.PRINT.getId()));
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
