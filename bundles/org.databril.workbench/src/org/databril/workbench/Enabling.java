// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/**
 * Lets people see what can be used now. The dark theme gives each control the colour of its words, which hides how the desktop
 * shows those that cannot; its style sheets have another for the class that is set here.
 */
public final class Enabling {
    private static final String STYLE_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private Enabling() {
    }

    /** Makes a control usable or not, and look so in every theme. To be called on the UI thread. */
    public static void set(Control control, boolean usable) {
        control.setEnabled(usable);
        control.setData(STYLE_CLASS, usable ? null : "disabled");
        control.reskin(SWT.NONE);
    }
}
