// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.page;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Where a context menu opens that is asked for with the keyboard: at what is selected, wherever the pointer is. */
public final class MenuPlace {
    private MenuPlace() {
    }

    /**
     * Opens the menu of a control there from now on.
     *
     * @param selected where what is selected is, in the control; empty where nothing is, or not in sight
     */
    public static void follow(Control control, Supplier<Optional<Rectangle>> selected) {
        control.addListener(SWT.MenuDetect, event -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                var size = control.getSize();
                var place = selected.get().map(it -> it.intersection(new Rectangle(0, 0, size.x, size.y)))
                        .filter(it -> !it.isEmpty()).orElse(new Rectangle(0, 0, 0, 0));
                var corner = control.toDisplay(place.x + place.width / 2, place.y + place.height / 2);
                event.x = corner.x;
                event.y = corner.y;
            }
        });
    }
}
