// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.scene.Scene;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.print.Printing;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A canvas on paper, and one that can only be looked at. */
class CanvasPaperTest {
    @TempDir
    Path folder;

    private CanvasPage page;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aCanvasIsPrintedOnThePagesOfItsPdf() throws Exception {
        LiveText text = Bench.open(Written.project("Bakery", CanvasPageTest.TEXT));
        List<Scene> pages = Bench.see(() -> text.ask(checked -> Diagrams.byId("canvas").orElseThrow()
                .pages(DiagramInput.of(checked.project().canvases().getFirst(), Speech.language())))).get();
        Path printed = folder.resolve("canvas.pdf");
        Bench.act(() -> {
            PrinterData toFile = Stream.of(Printer.getPrinterList()).filter(printer -> printer.driver.contains("File"))
                    .findFirst().orElseThrow();
            toFile.printToFile = true;
            toFile.fileName = printed.toString();
            toFile.orientation = PrinterData.LANDSCAPE;
            assertTrue(Printing.print(toFile, "Bakery", pages));
        });
        Bench.until("the printed pages", () -> content(printed).contains("%%EOF"));
        assertTrue(content(printed).startsWith("%PDF"), printed::toString);
        assertTrue(Files.size(printed) > 10_000, () -> "hardly anything is on the paper");
    }

    @Test
    void aFileThatIsReadOnlySaysSoAndTakesNoChanges() throws Exception {
        IFile file = Written.project("Bakery", CanvasPageTest.TEXT);
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        Bench.open(file);
        CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(page));
        Bench.until("the canvas", () -> page.viewer() != null && page.viewer().placeOf("Bakery.Oven").isPresent());
        assertEquals("The file is read-only: it is shown, but cannot be changed.", Bench.see(page::note));
        Screenshot.save("canvas-page-read-only");
        Bench.act(() -> page.viewer().select(List.of("Bakery.Oven")));
        Bench.display().asyncExec(() -> page.action(ActionFactory.DELETE.getId()).orElseThrow().run());
        Shell dialog = Bench.dialog("Not possible here");
        Bench.act(dialog::close);
        assertEquals(CanvasPageTest.TEXT, Bench.see(() -> Bench.text(editor.text())));
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    private static String content(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
