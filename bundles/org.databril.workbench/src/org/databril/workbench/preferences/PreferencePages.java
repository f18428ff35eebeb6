// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;

/** Leaves out the pages of the platform that serve programming. */
public final class PreferencePages {
    private static final String OURS = "org.databril.workbench.preferences";
    private static final List<String> KEPT = List.of("org.eclipse.ui.preferencePages.Keys", "org.eclipse.ui.preferencePages.ColorsAndFonts");

    private PreferencePages() {
    }

    /** Keeps our pages, and those of keys and fonts. */
    public static void tidy(PreferenceManager manager) {
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
