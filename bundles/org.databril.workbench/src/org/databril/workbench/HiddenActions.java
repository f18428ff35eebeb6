// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;

/** Menus and buttons of the platform that serve programming; they stay out of sight. */
final class HiddenActions {
    private static final List<String> SETS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.presentation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.openExternalFile",
            "org.eclipse.ui.actionSet.openFiles",
            "org.eclipse.ui.actionSet.keyBindings",
            "org.eclipse.ui.WorkingSetActionSet",
            "org.eclipse.ui.WorkingSetModificationActionSet",
            "org.eclipse.ui.NavigateActionSet",
            "org.eclipse.search.searchActionSet");

    private HiddenActions() {
    }

    static void hide(IWorkbenchPage page) {
        SETS.forEach(page::hideActionSet);
    }
}
