// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.paint;

import org.databril.diagram.scene.Theme;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/** Whether the workbench is light or dark where a control stands. */
public final class Tone {
    private static final float HALF = 0.5f;

    private Tone() {
    }

    /** Whether the ground of a control is dark. */
    public static boolean isDark(Control control) {
        RGB ground = control.getBackground().getRGB();
        return ground.getHSB()[2] < HALF;
    }

    /** The colours of pictures that suit the ground of a control. */
    public static Theme theme(Control control) {
        return isDark(control) ? Theme.DARK : Theme.LIGHT;
    }
}
