// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

class WorkbenchOpensTest {

    @Test
    void theWorkbenchOpensInTheDatabrilPerspective() {
        Display display = PlatformUI.getWorkbench().getDisplay();

        String perspective = display.syncCall(() -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            return window.getActivePage().getPerspective().getId();
        });

        assertEquals(DatabrilPerspective.ID, perspective);
    }

    @Test
    void theWorkbenchCanBePhotographed() throws Exception {
        Path picture = Screenshot.save("workbench");

        assertTrue(Files.size(picture) > 1000, "the screenshot is too small to show anything");
    }
}
