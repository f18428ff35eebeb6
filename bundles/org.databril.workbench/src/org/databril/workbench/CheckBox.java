// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Makes boxes to tick. */
public final class CheckBox {
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";

    private CheckBox() {
    }

    /**
     * A box in a view or an editor. GTK paints the ground that a theme gives it over the colour of a tick, which is white on white
     * then; there the box looks as the desktop has it, which knows the dark theme.
     */
    public static Button in(Composite parent) {
        var box = new Button(parent, SWT.CHECK);
        if (SWT.getPlatform().equals("gtk")) {
            box.setData(UNSTYLED, Boolean.TRUE);
        }
        return box;
    }

    /** Whether themes leave a control as the desktop has it. */
    public static boolean isUnstyled(Control control) {
        return Boolean.TRUE.equals(control.getData(UNSTYLED));
    }
}
