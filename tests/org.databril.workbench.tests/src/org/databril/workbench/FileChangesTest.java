// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.databril.dsl.edit.TextEdit;
import org.databril.workbench.change.FileChanges;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileChangesTest {
    private static final String DATA = "landscape BakeryData { source Till { application } }\n";

    private LiveText text;
    private Path closed;

    @BeforeEach
    void openOneFileOfTwo() throws Exception {
        IFile file = Written.project("Bakery", Written.BAKERY);
        Projects.write(file.getProject(), Map.of("data.bmc", DATA), null);
        closed = file.getLocation().toPath().resolveSibling("data.bmc");
        text = Bench.open(file);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void severalEditsOfAnOpenTextAreOneStepToUndo() throws Exception {
        FileChanges.apply("Two edits", Map.of(text.file(), List.of(
                new TextEdit(Written.BAKERY.indexOf("Households"), 10, "Neighbours"),
                TextEdit.insert(Written.BAKERY.indexOf("// the only one"), "/* first */ ")))).get();

        assertTrue(Bench.see(() -> Bench.text(text.editor()).contains("segment Neighbours")));
        assertTrue(Bench.see(() -> Bench.text(text.editor()).contains("/* first */ // the only one")));
        Bench.cursorBefore(text.editor(), "segment");
        Bench.command("org.eclipse.ui.edit.undo");
        Bench.until("the text from before", () -> Bench.text(text.editor()).equals(Written.BAKERY));
    }

    @Test
    void editsOfAnOpenAndAClosedFileAreOneStepToUndo() throws Exception {
        FileChanges.apply("Both files", Map.of(
                text.file(), List.of(TextEdit.insert(0, "// open\n")),
                closed, List.of(TextEdit.insert(0, "// closed\n")))).get();

        assertEquals("// closed\n" + DATA, Files.readString(closed));
        assertTrue(Bench.see(() -> Bench.text(text.editor()).startsWith("// open\n")));
        assertTrue(Bench.see(() -> text.editor().isDirty()));
        Bench.cursorBefore(text.editor(), "segment");
        Bench.command("org.eclipse.ui.edit.undo");
        // the platform asks first, as it is not about this text alone
        Bench.until("a question", () -> question() != null);
        Bench.press(Bench.see(() -> question().getDefaultButton()));
        Bench.until("both from before", () -> Bench.text(text.editor()).equals(Written.BAKERY) && read(closed).equals(DATA));
        assertFalse(Bench.see(() -> text.editor().isDirty()));
    }

    @Test
    void aFileThatNoProjectShowsIsToldWithItsName() {
        Path elsewhere = Path.of("/nowhere/else.bmc");

        Throwable said = assertThrows(ExecutionException.class, () -> FileChanges.apply("Elsewhere",
                Map.of(elsewhere, List.of(TextEdit.insert(0, "x")), closed, List.of(TextEdit.insert(0, "x")))).get());

        assertTrue(said.getMessage().contains(elsewhere.toString()), said::getMessage);
    }

    private static Shell question() {
        return Stream.of(Bench.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getParent() != null && shell.getDefaultButton() != null).findFirst().orElse(null);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
