// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
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

    /** A submenu of projects, which finds projects of programming languages in them. */
    private static final String CONFIGURE = "org.eclipse.ui.projectConfigure";

    private HiddenActions() {
    }

    static void hide(IWorkbenchPage page) {
        SETS.forEach(page::hideActionSet);
        page.getWorkbenchWindow().getService(MApplication.class).getMenuContributions().removeIf(menu -> menu.getChildren().stream()
                .anyMatch(item -> CONFIGURE.equals(item.getElementId())));
    }
}
