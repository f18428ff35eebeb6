// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.preferences;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.databril.workbench.CheckBox;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.Color;
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
    private static final Color UNLIKELY = new Color(1, 2, 3);

    private Undressing() {
    }

    /** Texts of editors and what is drawn have colours that follow from the theme in another way. */
    private static boolean hasItsOwn(Control control) {
        return control instanceof Canvas && !(control instanceof CLabel) || CheckBox.isUnstyled(control);
    }

    /** A control that has no colour of its own keeps the one that the desktop had before, unless it gets another first. */
    private static void takeOff(Consumer<Color> set) {
        set.accept(UNLIKELY);
        set.accept(null);
    }

    /** Undresses a control and all that is in it. */
    static void undress(Control control) {
        if (!hasItsOwn(control)) {
            takeOff(control::setBackground);
            takeOff(control::setForeground);
        }
        switch (control) {
            case Table table -> {
                takeOff(table::setHeaderBackground);
                takeOff(table::setHeaderForeground);
            }
            case Tree tree -> {
                takeOff(tree::setHeaderBackground);
                takeOff(tree::setHeaderForeground);
            }
            case Composite room -> Stream.of(room.getChildren()).forEach(Undressing::undress);
            default -> { }
        }
    }
}
