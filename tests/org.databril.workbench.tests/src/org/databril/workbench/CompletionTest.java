// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompletionTest {
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
    void aTemplateIsWrittenAndItsGapsAreFilledOneAfterTheOther() throws Exception {
        canvas.cursorBefore("// the only one");
        Bench.type("part");
        Bench.command("org.eclipse.ui.edit.text.contentAssist.proposals");
        Bench.until("the element to write", () -> OpenCanvas.proposals().stream().anyMatch(words -> words.startsWith("partner")));
        Screenshot.save("completion");

        OpenCanvas.choose("partner");
        Bench.until("the template", () -> Bench.text(canvas.editor()).contains("partner ") && !canvas.selected().isEmpty());
        Bench.type("Mill");
        canvas.key(SWT.TAB);
        Bench.until("the name", () -> Bench.text(canvas.editor()).contains("partner Mill"));
        Screenshot.save("template");
    }

    @Test
    void elementsAreProposedByNameAndLabel() throws Exception {
        canvas.cursorBefore("Households in purchase");
        Bench.command("org.eclipse.ui.edit.text.contentAssist.proposals");

        Bench.until("the segment with its label",
                () -> OpenCanvas.proposals().stream().anyMatch(words -> words.contains("Households") && words.contains("Households nearby")));
        assertTrue(Bench.see(() -> OpenCanvas.proposals().stream().noneMatch(words -> words.startsWith("Shop"))));
    }
}
