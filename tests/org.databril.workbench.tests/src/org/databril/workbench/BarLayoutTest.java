// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.databril.workbench.diagram.page.BarLayout;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class BarLayoutTest {
    private static final int NARROW = 500;
    private static final int WIDE = 2000;

    @Test
    void aBarIsOneRowWhereItFitsAndMoreWhereNot() {
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> {
            var shell = new Shell();
            try {
                GridLayoutFactory.fillDefaults().applyTo(shell);
                var bar = new Composite(shell, SWT.NONE);
                GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
                for (int part = 0; part < 6; part++) {
                    new Button(bar, SWT.PUSH).setText("A button with words");
                }
                BarLayout.folding(bar);

                laidOut(shell, WIDE);
                assertEquals(1, rows(bar));

                laidOut(shell, NARROW);
                assertTrue(rows(bar) > 1, "the bar does not fold");
                for (Control part : bar.getChildren()) {
                    var place = part.getBounds();
                    assertTrue(bar.getClientArea().contains(place.x + place.width - 1, place.y + place.height - 1),
                            place + " is outside of the bar " + bar.getSize());
                }
            } finally {
                shell.dispose();
            }
        });
    }

    private static void laidOut(Shell shell, int width) {
        shell.setSize(width, 400);
        shell.layout(true, true);
    }

    private static long rows(Composite bar) {
        return Stream.of(bar.getChildren()).map(part -> part.getBounds().y).distinct().count();
    }
}
