// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.linkage.LinkagePage;
import org.databril.workbench.diagram.matrix.MatrixPage;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The way of somebody who makes a first canvas by mouse, as {@code docs/walk-through.md} shows it. */
class WalkThroughTest {
    private static final String SOURCES = """
             {
                information Customer { attribute name attribute address personal }
                source Till "The till"
                source Books "Bookkeeping"
            }
            """;

    private LiveText text;
    private CanvasEditor editor;

    @AfterEach
    void tidy() {
        System.clearProperty("org.databril.still");
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(editor)));
        Bench.tidy();
    }

    @Test
    void fromNothingToACanvasAFlowAndATable() throws Exception {
        System.setProperty("org.databril.still", "true");
        make("Cycle works");
        draw();
        String drawn = saved();
        assertTrue(drawn.contains("    segment DayGuests \"Day guests\"\n    segment Commuters\n"), drawn);
        assertTrue(drawn.contains("    proposition BicycleForTheDay \"Bicycle for the day\"\n"), drawn);
        assertTrue(drawn.contains("    channel HarbourShop \"Harbour shop\"\n"), drawn);

        Bench.act(() -> document().set(drawn.stripTrailing() + SOURCES));
        lead();
        fill();
        String whole = saved();
        assertEquals(drawn.stripTrailing() + SOURCES.replace("\"The till\"", "\"The till\" { holds Customer as master }")
                .replace("\"Bookkeeping\"\n", "\"Bookkeeping\"\n    flow TillToBooks from Till to Books\n"), whole);
    }

    private void make(String name) throws Exception {
        Bench.command("org.databril.workbench.newCanvas");
        Shell dialog = Bench.dialog("New canvas");
        Text line = Bench.one(dialog, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0);
        Bench.act(() -> line.setText(name));
        Screenshot.save("walk-new");
        Bench.press(Bench.one(dialog, Button.class, Bench::isFinish));
        text = Bench.live();
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        Bench.act(() -> {
            Bench.page().toggleZoom(Bench.page().getReference(editor));
            Bench.window().getShell().forceActive();
        });
    }

    private void draw() throws Exception {
        CanvasPage canvas = show(CanvasPage.class);
        Bench.until("the empty blocks", () -> canvas.viewer() != null && canvas.viewer().placeOf(Block.SEGMENTS).isPresent());
        Bench.untilStill("blocks that are laid out", () -> canvas.viewer().placeOf(Block.SEGMENTS).orElseThrow().width > 0);
        type(canvas, Block.SEGMENTS, "Day guests", "Commuters");
        type(canvas, Block.PROPOSITIONS, "Bicycle for the day");
        type(canvas, Block.CHANNELS, "Harbour shop");
        press("Data glasses");
        Screenshot.save("walk-drawn");
        press("Data glasses");
        Bench.until("badges", () -> canvas.viewer().isSharp());
        Screenshot.save("walk-glasses");
    }

    private void type(CanvasPage canvas, Block block, String... labels) {
        Rectangle at = Bench.see(() -> canvas.viewer().placeOf(block).orElseThrow());
        Hand.doubleClick(canvas.viewer().getControl(), at.x + at.width / 2, at.y + at.height - 8);
        for (String label : labels) {
            Bench.until("a line to type into", () -> Bench.all(canvas.viewer().getControl(), Text.class).stream()
                    .anyMatch(line -> line.getText().isEmpty() && line.isFocusControl()));
            Hand.type(label);
            Hand.key("Return");
            Bench.until(label + " in the text", () -> document().get().contains(label));
        }
        Hand.key("Escape");
        Bench.until("no line left to type in", () -> Bench.all(canvas.viewer().getControl(), Text.class).isEmpty());
    }

    private void lead() throws Exception {
        LinkagePage linkage = show(LinkagePage.class);
        Bench.until("the sources", () -> linkage.viewer() != null && linkage.viewer().placeOf("CycleWorksData.Books").isPresent());
        Bench.untilStill("sources that are laid out", () -> linkage.viewer().placeOf("CycleWorksData.Till").orElseThrow().width > 0);
        Point till = middle(linkage, "CycleWorksData.Till");
        Hand.click(linkage.viewer().getControl(), till.x, till.y);
        Bench.until("the till selected", () -> linkage.viewer().names().equals(List.of("CycleWorksData.Till")));
        Hand.drag(linkage.viewer().getControl(), Bench.see(() -> linkage.viewer().handles().getLast()),
                middle(linkage, "CycleWorksData.Books"));
        Bench.until("the flow", () -> linkage.viewer().names().equals(List.of("CycleWorksData.TillToBooks")));
        Screenshot.save("walk-flow");
    }

    private static Point middle(LinkagePage linkage, String name) {
        Rectangle at = Bench.see(() -> linkage.viewer().placeOf(name).orElseThrow());
        return new Point(at.x + at.width / 2, at.y + at.height / 2);
    }

    private void fill() throws Exception {
        MatrixPage matrix = show(MatrixPage.class);
        Bench.until("the cell of the till", () -> matrix.placeOf("CycleWorksData.Till", "CycleWorksData.Customer").isPresent());
        Bench.untilStill("cells that are laid out",
                () -> matrix.placeOf("CycleWorksData.Till", "CycleWorksData.Customer").orElseThrow().width > 0);
        Rectangle cell = Bench.see(() -> matrix.placeOf("CycleWorksData.Till", "CycleWorksData.Customer").orElseThrow());
        Hand.click(matrix.table(), cell.x + cell.width / 2, cell.y + cell.height / 2);
        Hand.type("all as master");
        Hand.key("Return");
        Bench.until("the holding in the text", () -> document().get().contains("holds Customer as master"));
        Screenshot.save("walk-matrix");
    }

    private <T extends EditorPage> T show(Class<T> kind) {
        T page = editor.pages().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
        Bench.act(() -> editor.show(page));
        return page;
    }

    private void press(String words) {
        Bench.act(() -> {
            ToolItem item = Bench.all(Bench.window().getShell(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                    .filter(each -> each.getToolTipText() != null && each.getToolTipText().startsWith(words)).findFirst().orElseThrow();
            item.setSelection(!item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    /** What stands in the file after saving. */
    private String saved() throws Exception {
        Hand.key("ctrl+s");
        Bench.until("a saved text", () -> !editor.isDirty());
        Bench.until("a text without a mistake", () -> text.state().filter(state -> state.wellFormed()).isPresent());
        String read = Files.readString(text.file());
        assertEquals(Bench.see(() -> document().get()), read);
        return read;
    }

    private IDocument document() {
        return editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
