// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChangingTest {
    private static final String NEXT = "canvas BakeryNext { state to-be based on Bakery }\n";

    /** The button that shows what a refactoring would change. */
    private static final int PREVIEW = IDialogConstants.CLIENT_ID + 1;

    private OpenCanvas canvas;
    private Path next;

    @BeforeEach
    void openTheBakeryOfTwoFiles() throws CoreException {
        IFile file = Written.project("Bakery", Written.BAKERY);
        Projects.write(file.getProject(), Map.of("next.bmc", NEXT), null);
        next = file.getLocation().toPath().resolveSibling("next.bmc");
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
    void askingAgainWhileANameIsWrittenChangesNothing() {
        canvas.cursorBefore("Households \"");
        Bench.command("org.databril.workbench.rename");
        Bench.until("the name to write over", () -> canvas.selected().equals("Households"));
        Bench.type("Neighbours");
        Bench.command("org.databril.workbench.rename");
        Bench.until("a look at what was written", () -> canvas.live().isCurrent());
        assertTrue(canvas.text().contains("segment Neighbours "), canvas::text);
        canvas.key(SWT.CR);

        Bench.until("the new name", () -> canvas.text().contains("reaches Neighbours"));
        Bench.until("no frame", () -> canvas.marks("org.eclipse.ui.internal.workbench.texteditor.link.master").isEmpty());
    }

    @Test
    void theMenuOfTheTextLeadsToTheFixesInOnePlace() {
        List<String> fixes = Bench.see(() -> {
            Menu menu = canvas.viewer().getTextWidget().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            List<String> found = Stream.of(menu.getItems()).map(MenuItem::getText).filter(words -> words.endsWith("Ctrl+1")).toList();
            menu.notifyListeners(SWT.Hide, new Event());
            return found;
        });
        assertEquals(1, fixes.size(), fixes::toString);
    }

    @Test
    void aNameOfSeveralFilesIsChangedInAllOfThemAfterALook() throws Exception {
        canvas.cursorBefore("Bakery \"");
        Bench.command("org.databril.workbench.rename");
        Shell dialog = Bench.dialog(Messages.rename_title);
        Bench.act(() -> Bench.one(dialog, Text.class, Text::isVisible).setText("Breadshop"));
        Bench.press(Bench.one(dialog, Button.class, button -> Integer.valueOf(PREVIEW).equals(button.getData())));
        Bench.until("the preview", () -> Bench.all(dialog, Tree.class).stream().filter(Tree::isVisible)
                .map(tree -> all(tree.getItems()).map(TreeItem::getText).toList())
                .anyMatch(items -> items.stream().anyMatch(item -> item.contains("next.bmc"))
                        && items.contains("line 1: canvas Bakery \"The bakery\" {")));
        Screenshot.save("rename-preview");
        Bench.press(Bench.one(dialog, Button.class, button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())));

        Bench.until("the new name in both files", () -> canvas.text().startsWith("canvas Breadshop ")
                && read(next).contains("based on Breadshop"));
        assertTrue(Bench.see(() -> canvas.editor().isDirty()));
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
    void onlySelectedLinesAreLaidOut() {
        Bench.act(() -> canvas.editor().getDocumentProvider().getDocument(canvas.editor().getEditorInput())
                .set("canvas A {\nsegment   One\nsegment   Two\n}\n"));
        canvas.cursorBefore("segment   Two");
        Bench.act(() -> canvas.editor().selectAndReveal(canvas.text().indexOf("segment   Two"), 9));
        Bench.command("org.databril.workbench.format");

        Bench.until("the layout of the second", () -> canvas.text().equals("canvas A {\nsegment   One\n    segment Two\n}\n"));
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

    private static Stream<TreeItem> all(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), all(item.getItems())));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
