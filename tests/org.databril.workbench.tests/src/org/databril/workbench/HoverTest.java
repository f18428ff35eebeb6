// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.workbench.language.hover.WordHover;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.ui.forms.widgets.FormText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HoverTest {
    private OpenCanvas canvas;

    @BeforeEach
    void openTheBakery() throws CoreException {
        canvas = OpenCanvas.of(Written.project("Bakery", Written.BAKERY));
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aWordTellsWhatItMeans() {
        WordHover hover = new WordHover();
        var viewer = Bench.see(canvas::viewer);
        IRegion word = hover.getHoverRegion(viewer, Written.BAKERY.indexOf("Households in purchase") + 3);

        String told = String.valueOf(hover.getHoverInfo2(viewer, word));

        assertTrue(told.contains("Households nearby"), told);
        assertTrue(told.contains("Shop in the village"), told);
    }

    @Test
    void theKeyOpensItWithLinksThatCanBeFollowed() throws Exception {
        canvas.cursorBefore("Households in purchase");
        Bench.command("org.eclipse.ui.edit.text.showInformation");

        Bench.until("the window with what is known", () -> OpenCanvas.popups(FormText.class).findAny().isPresent());
        Screenshot.save("hover");
    }
}
