// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.List;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * Ties the platform's edit actions to their commands, so that what an editor or view does for <em>undo</em> or
 * <em>copy</em> answers menu and key. The menus themselves are in {@code plugin.xml}.
 */
final class EditActions extends ActionBarAdvisor {
    private static final List<ActionFactory> SHARED = List.of(ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.CUT,
            ActionFactory.COPY, ActionFactory.PASTE, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.FIND,
            ActionFactory.RENAME, ActionFactory.MOVE, ActionFactory.REFRESH, ActionFactory.PROPERTIES, ActionFactory.REVERT,
            ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.PRINT, ActionFactory.CLOSE,
            ActionFactory.CLOSE_ALL);

    EditActions(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow window) {
        SHARED.forEach(action -> register(action.create(window)));
    }
}
