// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
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
        var display = workbench.getDisplay();
        // the desktop says only later which colours it has in the other theme
        display.addListener(SWT.Settings, new Listener() {
            @Override
            public void handleEvent(Event event) {
                display.removeListener(SWT.Settings, this);
                dress(workbench);
            }
        });
        engine(workbench).setTheme(theme, true);
        dress(workbench);
    }

    /** The engine gives controls back the colours they were made with, which are those of the theme before. */
    private static void dress(IWorkbench workbench) {
        for (var shell : workbench.getDisplay().getShells()) {
            Undressing.undress(shell);
            engine(workbench).applyStyles(shell, true);
        }
    }

    private static org.eclipse.e4.ui.css.swt.theme.IThemeEngine engine(IWorkbench workbench) {
        return workbench.getService(org.eclipse.e4.ui.css.swt.theme.IThemeEngine.class);
    }
}
