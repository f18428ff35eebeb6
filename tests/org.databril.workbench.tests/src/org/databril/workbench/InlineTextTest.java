// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.workbench.diagram.page.InlineText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A line on a picture, whose letters are larger than those of the picture where that is seen from afar. */
class InlineTextTest {
    private static final String WORDS = "The laboratory of the veterinary clinic in the village";
    private static final int WIDTH = 640;

    private Shell shell;
    private Canvas picture;

    @BeforeEach
    void openAPicture() {
        Bench.act(() -> {
            shell = new Shell(Bench.window().getShell());
            shell.setLayout(new FillLayout());
            picture = new Canvas(shell, SWT.NONE);
            shell.setSize(shell.computeSize(WIDTH, 200));
            shell.open();
            shell.layout();
        });
    }

    @AfterEach
    void tidy() {
        Bench.act(shell::dispose);
    }

    private InlineText line(int left) {
        return Bench.see(() -> new InlineText(picture, new Rectangle(left, 10, 20, 10), WORDS, true, "Name", (words, entered) -> { },
                entered -> { }));
    }

    @Test
    void itsWordsAreReadWholeOnASmallPicture() {
        var field = line(10).field();

        assertTrue(Bench.see(() -> field.getSize().x >= field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
    }

    @Test
    void itEndsWhereThePictureEnds() {
        var field = line(WIDTH - 200).field();

        assertEquals(Bench.see(() -> picture.getClientArea().width), Bench.see(() -> field.getBounds().x + field.getBounds().width));
    }
}
