// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Theme;
import org.eclipse.swt.graphics.Color;

/** Colours of pictures as those of SWT. */
final class Inks {
    private Inks() {
    }

    static Color data(Theme theme) {
        return of(theme, Ink.DATA);
    }

    static Color paper(Theme theme) {
        return of(theme, Ink.PAPER);
    }

    static Color of(Theme theme, Ink ink) {
        int rgb = theme.rgb(ink);
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
