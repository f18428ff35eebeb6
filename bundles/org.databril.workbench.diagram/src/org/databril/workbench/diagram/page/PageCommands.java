// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.ui.actions.ActionFactory;

/** What a page does for commands of the workbench, such as {@code ActionFactory.DELETE}, from their keys and from menus. */
public final class PageCommands {
    private final Map<String, IAction> actions = new HashMap<>();

    /** Does something for a command. */
    public void bind(ActionFactory command, String text, Runnable does) {
        var action = action(text, does);
        action.setActionDefinitionId(command.getCommandId());
        actions.put(command.getId(), action);
    }

    /** What is done for a command; empty where nothing is. */
    public Optional<IAction> of(String command) {
        return Optional.ofNullable(actions.get(command));
    }

    /** Adds to a menu what is done for a command, with its key. */
    public void add(IMenuManager menu, ActionFactory command) {
        menu.add(actions.get(command.getId()));
    }

    /** Something to do that is in a menu alone. */
    public static Action action(String text, Runnable does) {
        return new Action(text) {
            @Override
            public void run() {
                does.run();
            }
        };
    }
}
