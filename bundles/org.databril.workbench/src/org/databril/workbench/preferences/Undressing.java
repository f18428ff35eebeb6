// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;

/**
 * Takes the colours of a theme off the controls that have no others. The dark theme colours each of them, the light one
 * leaves them to the desktop, and would leave white words on white.
 */
final class Undressing {
    private Undressing() {
    }

    /** Texts of editors and what is drawn have colours that follow from the theme in another way. */
    private static boolean hasItsOwn(Control control) {
        return control instanceof Canvas && !(control instanceof CLabel);
    }

    /** Undresses a control and all that is in it. */
    static void undress(Control control) {
        if (!hasItsOwn(control)) {
            control.setBackground(null);
            control.setForeground(null);
        }
        switch (control) {
            case Table table -> {
                table.setHeaderBackground(null);
                table.setHeaderForeground(null);
            }
            case Tree tree -> {
                tree.setHeaderBackground(null);
                tree.setHeaderForeground(null);
            }
            case Composite room -> Stream.of(room.getChildren()).forEach(Undressing::undress);
            default -> { }
        }
    }
}
