// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WizardsTest {
    @TempDir
    private Path temp;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    private static Text field(Shell dialog) {
        return Bench.one(dialog, Text.class, text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.isVisible());
    }

    private static Button finish(Shell dialog) {
        return Bench.one(dialog, Button.class, Bench::isFinish);
    }

    private static void choose(Combo combo, int item) {
        Bench.act(() -> {
            combo.select(item);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void aProjectOfThatNameTwiceIsToldAtOnce() throws Exception {
        Written.project("Taken", Written.BAKERY);
        Bench.command("org.databril.workbench.newProject");
        Shell dialog = Bench.dialog(Messages.newProject_title);
        Bench.act(() -> field(dialog).setText("Taken"));
        assertFalse(Bench.see(() -> finish(dialog).isEnabled()));
        Bench.act(() -> field(dialog).setText("Free"));
        Screenshot.save("new-project");
        Bench.press(finish(dialog));
        Bench.until("the project", () -> ResourcesPlugin.getWorkspace().getRoot().getProject("Free").getFile("databril.toml").exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "/", "a/b", ".git", "Ends."})
    void aProjectCannotHaveANameThatNoFolderCanHave(String name) {
        Bench.command("org.databril.workbench.newProject");
        Shell dialog = Bench.dialog(Messages.newProject_title);
        Bench.act(() -> field(dialog).setText("Free"));
        assertTrue(Bench.see(() -> finish(dialog).isEnabled()));
        Bench.act(() -> field(dialog).setText(name));
        assertFalse(Bench.see(() -> finish(dialog).isEnabled()));
    }

    @Test
    void aLandscapeIsMadeInAProject() throws Exception {
        Written.project("Client", Written.BAKERY);
        Bench.command("org.databril.workbench.newLandscape");
        Shell dialog = Bench.dialog(Messages.newLandscape_title);
        Bench.act(() -> field(dialog).setText("Bakery data"));
        Screenshot.save("new-landscape");
        Bench.press(finish(dialog));
        Bench.until("the landscape", () -> Bench.page().getActiveEditor() != null
                && Bench.page().getActiveEditor().getTitle().equals("BakeryData.bmc"));
        var text = Bench.live();
        assertTrue(Bench.see(() -> Bench.text(text.editor())).contains("landscape BakeryData "));
    }

    @Test
    void theToBeOfACanvasIsBasedOnIt() throws Exception {
        Written.project("Client", Written.BAKERY);
        Bench.command("org.databril.workbench.newCanvas");
        Shell dialog = Bench.dialog(Messages.newCanvas_title);
        Bench.act(() -> field(dialog).setText("Bakery next"));
        var starts = Bench.one(dialog, org.eclipse.swt.widgets.List.class, list -> true);
        Bench.act(() -> {
            starts.select(starts.indexOf(Messages.newCanvas_toBe));
            starts.notifyListeners(SWT.Selection, new Event());
        });
        Bench.until("a canvas to start from", () -> finish(dialog).isEnabled());
        Screenshot.save("new-canvas-to-be");
        Bench.press(finish(dialog));
        Bench.until("the new canvas", () -> Bench.page().getActiveEditor() != null
                && Bench.page().getActiveEditor().getTitle().equals("BakeryNext.bmc"));
        var text = Bench.live();
        String made = Bench.see(() -> Bench.text(text.editor()));
        assertTrue(made.contains("based on Bakery\n") && made.contains("state to-be\n"), made);
        assertTrue(made.contains("// the only one"), made);
    }

    @Test
    void picturesAreExportedAsFiles() throws Exception {
        Written.project("Client", Written.BAKERY);
        Bench.command("org.databril.workbench.export");
        Shell dialog = Bench.dialog(Messages.export_title);
        choose(Bench.see(() -> Bench.all(dialog, Combo.class).getFirst()), 0);
        Bench.act(() -> field(dialog).setText("nowhere"));
        assertFalse(Bench.see(() -> finish(dialog).isEnabled()));
        Bench.act(() -> field(dialog).setText(temp.resolve("pictures").toString()));
        Bench.until("canvases to choose from", () -> finish(dialog).isEnabled());
        Screenshot.save("export-pictures");
        Bench.press(finish(dialog));
        Bench.until("the number of pictures told", () -> told(dialog).isPresent());
        Bench.act(() -> told(dialog).orElseThrow().close());
        Bench.until("the end of the wizard", dialog::isDisposed);
        assertTrue(Files.exists(temp.resolve("pictures/Bakery-canvas.svg")));
    }

    private static Optional<Shell> told(Shell wizard) {
        return Stream.of(Bench.display().getShells()).filter(shell -> shell != wizard && shell.isVisible()
                && shell.getText().equals(Messages.export_title)).findFirst();
    }
}
