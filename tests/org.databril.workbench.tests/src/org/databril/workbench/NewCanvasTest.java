// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NewCanvasTest {
    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aNewCanvasIsAFileOfAProjectAndShowsItsPicture() throws Exception {
        Bench.command("org.databril.workbench.newCanvas");
        Shell dialog = Bench.dialog(Messages.newCanvas_title);
        Text name = Bench.one(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0);
        Bench.act(() -> name.setText("Cycle works"));
        Screenshot.save("new-canvas-dialog");
        Bench.press(Bench.one(dialog, Button.class, Bench::isFinish));

        var text = Bench.live();

        Bench.until("the picture of the new canvas", () -> Bench.pictureShows("Cycle works"));
        assertTrue(Files.exists(text.file()), () -> text.file().toString());
        assertFalse(Bench.see(() -> text.editor().isDirty()));
        assertTrue(Bench.see(() -> text.state().orElseThrow().wellFormed()));
        Screenshot.save("new-canvas");
    }

    @Test
    void aCanvasWithoutANameCannotBeMade() {
        Bench.command("org.databril.workbench.newCanvas");
        Shell dialog = Bench.dialog(Messages.newCanvas_title);
        assertFalse(Bench.see(() -> Bench.one(dialog, Button.class, Bench::isFinish).isEnabled()));
        assertTrue(Bench.see(() -> Bench.one(dialog, Button.class, button ->
                Integer.valueOf(IDialogConstants.CANCEL_ID).equals(button.getData())).isEnabled()));
    }
}
