// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingTest {
    private static final String NEXT = "canvas BakeryNext { state to-be based on Bakery }\n";

    private OpenCanvas canvas;

    @BeforeEach
    void openTheBakeryOfTwoFiles() throws CoreException {
        IFile file = Written.project("Bakery", Written.BAKERY);
        Projects.write(file.getProject(), Map.of("next.bmc", NEXT), null);
        canvas = OpenCanvas.of(file);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aNameOfOneFileIsChangedInPlaceAndThatIsOneStepToUndo() throws Exception {
        canvas.cursorBefore("Households \"");
        Bench.command("org.databril.workbench.rename");
        Bench.until("the name to write over", () -> canvas.selected().equals("Households"));
        Bench.type("Neighbours");
        Bench.until("both places", () -> canvas.text().contains("reaches Neighbours"));
        Screenshot.save("rename-in-place");
        canvas.key(SWT.CR);

        Bench.until("the new name", () -> canvas.text().equals(Written.BAKERY.replace("segment Households", "segment Neighbours")
                .replace("reaches Households", "reaches Neighbours")));
        Bench.command("org.eclipse.ui.edit.undo");
        Bench.until("the text from before", () -> canvas.text().equals(Written.BAKERY));
    }

    @Test
    void escapeLeavesTheNameAsItWas() {
        canvas.cursorBefore("Households \"");
        Bench.command("org.databril.workbench.rename");
        Bench.until("the name to write over", () -> canvas.selected().equals("Households"));
        Bench.type("Neighbours");
        Bench.until("both places", () -> canvas.text().contains("reaches Neighbours"));
        canvas.key(SWT.ESC);

        Bench.until("the text from before", () -> canvas.text().equals(Written.BAKERY));
    }

    @Test
    void aTextIsLaidOut() {
        canvas.cursorBefore("// the only one");
        Bench.type("segment   Hotels {role user} ");
        Bench.command("org.databril.workbench.format");

        Bench.until("the layout", () -> canvas.text().contains("    segment Hotels {"));
        assertEquals(Written.BAKERY.lines().findFirst(), canvas.text().lines().findFirst());
    }

    @Test
    void aProblemIsMendedAtTheCursor() throws Exception {
        canvas.cursorBefore("// the only one");
        Bench.type("proposition Bread { for Househols } ");
        Bench.until("the unknown name", () -> canvas.live().isCurrent() && canvas.live().state().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.code().equals("unresolved")));
        canvas.cursorBefore("Househols");
        Bench.command("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals");
        Bench.until("what can be done", () -> OpenCanvas.proposals().stream().anyMatch(words -> words.contains("Households")));
        Screenshot.save("quick-fix");
        OpenCanvas.choose("Households");

        Bench.until("the right name", () -> !canvas.text().contains("Househols "));
        Bench.command("org.eclipse.ui.edit.undo");
        Bench.until("the wrong name", () -> canvas.text().contains("Househols "));
    }
}
