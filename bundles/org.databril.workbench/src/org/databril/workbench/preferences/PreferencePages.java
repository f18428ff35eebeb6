// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;

/** Leaves out the pages of the platform that serve programming. */
public final class PreferencePages {
    private static final String OURS = "org.databril.workbench.preferences";
    private static final List<String> KEPT = List.of("org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.ColorsAndFonts");

    private PreferencePages() {
    }

    /** Sees to it whenever a person opens the preferences: reading all pages at the start would only take time. */
    public static void tidyWhenOpened(IWorkbench workbench) {
        workbench.getService(ICommandService.class).addExecutionListener(new IExecutionListener() {
            @Override
            public void preExecute(String command, ExecutionEvent event) {
                if (IWorkbenchCommandConstants.WINDOW_PREFERENCES.equals(command)) {
                    tidy(workbench.getPreferenceManager());
                }
            }

            @Override
            public void postExecuteSuccess(String command, Object result) {
                // nothing to do
            }

            @Override
            public void postExecuteFailure(String command, ExecutionException failure) {
                // nothing to do
            }

            @Override
            public void notHandled(String command, NotHandledException failure) {
                // nothing to do
            }
        });
    }

    /** Keeps our pages, and those of keys and fonts. */
    private static void tidy(PreferenceManager manager) {
        List<IPreferenceNode> all = manager.getElements(PreferenceManager.PRE_ORDER);
        List<IPreferenceNode> kept = KEPT.stream().map(id -> find(all, id)).flatMap(Optional::stream).toList();
        for (IPreferenceNode root : manager.getRootSubNodes()) {
            if (!root.getId().startsWith(OURS)) {
                manager.remove(root);
            }
        }
        kept.forEach(manager::addToRoot);
    }

    private static Optional<IPreferenceNode> find(List<IPreferenceNode> nodes, String id) {
        return nodes.stream().filter(node -> node.getId().equals(id)).findFirst();
    }
}
