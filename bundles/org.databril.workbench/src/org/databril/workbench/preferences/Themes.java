// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import org.eclipse.ui.IWorkbench;

/** The light and the dark theme of the platform, whose engine is not API, and without which nobody could choose one. */
@SuppressWarnings("all")
final class Themes {
    static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {
    }

    /** The theme that the workbench has now. */
    static String active(IWorkbench workbench) {
        var theme = engine(workbench).getActiveTheme();
        return theme != null && theme.getId().contains("dark") ? DARK : LIGHT;
    }

    /** Gives the workbench a theme, now and at every start. */
    static void choose(IWorkbench workbench, String theme) {
        engine(workbench).setTheme(theme, true);
    }

    private static org.eclipse.e4.ui.css.swt.theme.IThemeEngine engine(IWorkbench workbench) {
        return workbench.getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class);
    }
}
