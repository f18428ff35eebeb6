// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.matrix.MatrixPage;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IFileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixPageTest {
    private static final String TEXT = """
            canvas Bakery "The bakery" uses Data {
                segment Households "Households nearby"
                segment Hotels "Hotels"
                proposition Bread "Fresh bread" { promise Fresh "Baked today" promise OnTime "On the table before eight" }
                channel Shop "Shop in the village" { reaches Households in purchase  records Sale in Till during purchase }
                channel Web "Web shop" { reaches Households in awareness, purchase }
                kpi Share "Share baked today" { measures Bread.Fresh unit "%" }
                kpi Late "Late deliveries"
            }
            landscape Data {
                information Customer { attribute name attribute address }
                information Sale
                // the one on the counter
                source Till "The till" { application holds Sale as master }
                source Ledger "Bookkeeping" { holds Sale } // each night
                source Site "Web shop database"
            }
            """;

    private CanvasEditor editor;
    private MatrixPage page;

    @BeforeEach
    void openTheMatrix() throws Exception {
        LiveText text = Bench.open(Written.project("Bakery", TEXT));
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        assertEquals(text.editor(), editor.text());
        page = (MatrixPage) editor.pages().stream().filter(MatrixPage.class::isInstance).findFirst().orElseThrow();
        Bench.act(() -> {
            Bench.page().toggleZoom(Bench.page().getReference(editor));
            editor.show(page);
            Bench.window().getShell().forceActive();
        });
        untilCell("Data.Till", "Data.Sale");
        Bench.untilStill("a table that is laid out", () -> place("Data.Till", "Data.Sale").width > 0);
    }

    @AfterEach
    void tidy() {
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(editor)));
        Bench.tidy();
    }

    @Test
    void threeMatricesTellWhatTheCanvasSays() throws Exception {
        assertEquals(List.of(List.of("", "all as master"), List.of("", "all"), List.of("", "")), cells());
        Screenshot.save("matrix-page");
        choose(1);
        untilCell("Bakery.Hotels", "purchase.channels");
        assertEquals(List.of("Web", "", "", "", "Shop, Web", "Shop: Sale in Till", "", "", "", ""), cells().getFirst());
        Screenshot.save("matrix-page-journey");
        choose(2);
        untilCell("Bakery.Late", "Bakery.Bread.OnTime");
        assertEquals(List.of(List.of("x", ""), List.of("", "")), cells());
        Screenshot.save("matrix-page-measures");
    }

    @Test
    void whatIsTypedStandsInTheTextAndEnterGoesDown() throws Exception {
        click("Data.Ledger", "Data.Customer");
        Hand.type("name");
        untilTyped("name");
        Screenshot.save("matrix-page-typing");
        Hand.key("Return");
        fill("all as master", "Return");
        untilText("source Ledger \"Bookkeeping\" { holds Sale  holds Customer(name) } // each night\n"
                + "    source Site \"Web shop database\" { holds Customer as master }\n");
        assertEquals(List.of("name", "all"), cells().get(1));
        undo(2);
        Bench.until("the cells as before", () -> cells().get(1).equals(List.of("", "all")));
    }

    @Test
    void whatCanBeTypedIsOffered() throws Exception {
        click("Data.Site", "Data.Customer");
        Hand.type("ad");
        Bench.until("the attribute offered", () -> offers().stream().anyMatch(offer -> offer.startsWith("address")));
        Screenshot.save("matrix-page-offers");
        Hand.key("Return");
        Bench.until("the attribute in the line", () -> Bench.all(page.table().getParent(), Text.class).stream()
                .anyMatch(line -> line.getText().equals("address")));
        Hand.key("Tab");
        untilText("source Site \"Web shop database\" { holds Customer(address) }");
        Bench.until("the next cell", () -> page.spoken().startsWith("Web shop database, Sale"));
        undo(1);
    }

    @Test
    void theSpaceBarSwitches() {
        click("Data.Site", "Data.Sale");
        Hand.key("space");
        untilText("source Site \"Web shop database\" { holds Sale }");
        untilCells(2, "", "all");
        Hand.key("space");
        untilText("source Site \"Web shop database\" { holds Sale as master }");
        untilCells(2, "", "all as master");
        Hand.key("space");
        untilText("source Site \"Web shop database\" { }");
        undo(3);
    }

    @Test
    void severalCellsAreClearedInOneStep() {
        click("Data.Till", "Data.Sale");
        Hand.key("shift+Down");
        Hand.key("Delete");
        untilText("{ application }\n    source Ledger \"Bookkeeping\" { } // each night");
        undo(1);
    }

    @Test
    void whatMakesNoSenseIsToldInTheStatusLineAndKeptToBePutRight() throws Exception {
        click("Data.Site", "Data.Customer");
        fill("shoe", "Return");
        Bench.until("the reason in the status line", () -> Bench.status().contains("Customer has no attribute “shoe”"));
        assertEquals(TEXT, now());
        assertEquals(List.of("shoe", ""), cells().get(2));
        Screenshot.save("matrix-page-refused");
        Hand.key("F2", "Escape", "Escape");
        untilCells(2, "", "");
    }

    @Test
    void cellsGoToASpreadsheetAndBackInOneStep() throws Exception {
        click("Data.Till", "Data.Customer");
        Hand.key("ctrl+a", "ctrl+c");
        Bench.until("the cells on the clipboard", () -> "\tall as master\n\tall\n\t".equals(clipboard()));
        copy("name, address\tall\nname as master\tall\tbeside\nshoe\t");
        click("Data.Till", "Data.Customer");
        Hand.key("ctrl+v");
        var dialog = Bench.dialog("Not all was pasted");
        Screenshot.save("matrix-page-paste");
        Bench.act(dialog::close);
        untilText("source Till \"The till\" { application holds Sale  holds Customer(name, address) }\n"
                + "    source Ledger \"Bookkeeping\" { holds Sale  holds Customer(name) as master } // each night\n"
                + "    source Site \"Web shop database\"\n");
        Bench.act(() -> page.setFocus());
        undo(1);
    }

    @Test
    void rowsAreSortedFilteredAndLeftOut() throws Exception {
        Rectangle cell = place("Data.Till", "Data.Sale");
        Hand.doubleClick(page.table(), cell.x + cell.width / 2, 12);
        Bench.until("sorted rows", () -> cells().getFirst().equals(List.of("", "all")));
        Screenshot.save("matrix-page-sorted");
        click("Data.Till", "Data.Sale");
        Hand.key("ctrl+f");
        Hand.type("book");
        Bench.until("only the bookkeeping", () -> cells().equals(List.of(List.of("", "all"))));
        Hand.key("Escape");
        Bench.until("all rows", () -> cells().size() == 3);
        check("Hide empty rows");
        Bench.until("no empty row", () -> cells().size() == 2);
        check("Hide empty columns");
        Bench.until("no empty column", () -> cells().getFirst().size() == 1);
        Screenshot.save("matrix-page-filtered");
    }

    @Test
    void columnsStayInSightAndGetTheirWidth() throws Exception {
        choose(1);
        untilCell("Bakery.Hotels", "awareness.channels");
        Rectangle before = place("Bakery.Hotels", "awareness.channels");
        Hand.drag(page.table(), new Point(before.x + before.width - 1, 14), new Point(before.x + before.width + 80, 14));
        Bench.until("a wider column", () -> place("Bakery.Hotels", "awareness.channels").width > before.width + 40);
        click("Bakery.Hotels", "awareness.channels");
        menu("Keep in sight up to Awareness, channels");
        Hand.key("End", "End");
        Bench.until("the last column", () -> page.placeOf("Bakery.Hotels", "after-sales.records").isPresent());
        assertTrue(Bench.see(() -> page.placeOf("Bakery.Hotels", "awareness.channels").isPresent()));
        Screenshot.save("matrix-page-frozen");
    }

    @Test
    void whoIsReachedAndWhatIsRecordedIsTyped() throws Exception {
        choose(1);
        click("Bakery.Hotels", "purchase.channels");
        Hand.key("space");
        Bench.until("the channels offered", () -> offers().size() == 2);
        Screenshot.save("matrix-page-channels");
        Hand.key("Escape");
        fill("Web", "Tab");
        untilText("channel Web \"Web shop\" { reaches Households in awareness, purchase  reaches Hotels in purchase }");
        fill("Web: Customer(name) in Site", "Return");
        untilText("reaches Hotels in purchase  records Customer(name) in Site during purchase }");
        undo(2);
    }

    @Test
    void aKpiChecksAPromise() {
        choose(2);
        click("Bakery.Late", "Bakery.Bread.OnTime");
        Hand.key("space");
        untilText("kpi Late \"Late deliveries\" { measures Bread.OnTime }");
        undo(1);
    }

    @Test
    void theTextIsOpenedAndFollowed() {
        click("Data.Ledger", "Data.Sale");
        Bench.until("the holding selected in the text", () -> selected().equals("Sale")
                && ((ITextSelection) editor.text().getSelectionProvider().getSelection()).getOffset() == TEXT.indexOf("Sale } // each"));
        assertEquals("Data.Ledger", ((ElementName) ((IStructuredSelection) Bench.see(page::selection)).getFirstElement()).name());
        Hand.key("F3");
        Bench.until("the text", () -> editor.front().isEmpty());
        Bench.act(() -> editor.text().selectAndReveal(TEXT.indexOf("Sale as master"), 0));
        Bench.act(() -> editor.show(page));
        Bench.until("the cell of the till", () -> page.spoken().equals("The till, Sale: all as master"));
        Bench.act(editor::showText);
        Bench.act(() -> editor.text().selectAndReveal(TEXT.indexOf("Web shop database"), 0));
        Bench.act(() -> editor.show(page));
        Bench.until("the row of the site", () -> page.spoken().startsWith("Web shop database, "));
    }

    @Test
    void aMistakeInTheTextKeepsTheLastGoodMatrixAndRefusesEdits() throws Exception {
        var wrong = TEXT.replace("segment Hotels", "segment ! Hotels");
        Bench.act(() -> document().set(wrong));
        Bench.until("a note above the matrix", () -> !page.note().isEmpty());
        click("Data.Site", "Data.Sale");
        Hand.key("space");
        Hand.type("all");
        Hand.key("Return");
        Bench.until("the reason in the status line", () -> Bench.status().contains("mistake"));
        assertEquals(wrong, now());
        Screenshot.save("matrix-page-mistake");
        Bench.act(() -> document().set(TEXT));
        Bench.until("no note any more", () -> page.note().isEmpty());
    }

    @Test
    void aFileThatCannotBeWrittenCanBeRead() throws Exception {
        var file = ((IFileEditorInput) editor.getEditorInput()).getFile();
        var attributes = new ResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        Bench.act(() -> Bench.page().closeEditor(editor, false));
        Bench.open(file);
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (MatrixPage) editor.pages().stream().filter(MatrixPage.class::isInstance).findFirst().orElseThrow();
        Bench.act(() -> editor.show(page));
        Bench.until("a note above the matrix", () -> !page.note().isEmpty());
        assertEquals("all as master", cells().getFirst().getLast());
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    private void fill(String text, String key) {
        Hand.type(text);
        untilTyped(text);
        Hand.key(key);
    }

    private void untilTyped(String text) {
        Bench.until("a cell with " + text, () -> offers().isEmpty() && Bench.all(page.table(), Text.class).stream()
                .anyMatch(line -> line.getText().equals(text)));
    }

    private void choose(int kind) {
        Bench.act(() -> {
            var combo = Bench.all(page.table().getParent(), Combo.class).getFirst();
            combo.select(kind);
            combo.notifyListeners(SWT.Selection, new Event());
        });
        Bench.until("the matrix", () -> !cells().isEmpty());
    }

    private void check(String text) {
        Bench.act(() -> {
            var button = Bench.all(page.table().getParent(), Button.class).stream().filter(b -> b.getText().equals(text)).findFirst()
                    .orElseThrow();
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void menu(String text) {
        Bench.act(() -> {
            var menu = page.table().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            Stream.of(menu.getItems()).filter(item -> item.getText().equals(text)).findFirst()
                    .ifPresentOrElse((MenuItem item) -> item.notifyListeners(SWT.Selection, new Event()), () -> {
                        throw new AssertionError("No " + text + " in the menu");
                    });
            menu.notifyListeners(SWT.Hide, new Event());
        });
    }

    private void click(String row, String column) {
        untilCell(row, column);
        Rectangle cell = place(row, column);
        Hand.clickInto(page.table(), cell.x + cell.width / 2, cell.y + cell.height / 2);
    }

    private Rectangle place(String row, String column) {
        return Bench.see(() -> page.placeOf(row, column).orElseThrow());
    }

    private void untilCell(String row, String column) {
        Bench.until("the cell of " + row + " and " + column, () -> page.placeOf(row, column).isPresent());
    }

    private void untilCells(int row, String... texts) {
        Bench.until("cells " + List.of(texts), () -> cells().get(row).equals(List.of(texts)));
    }

    private List<List<String>> cells() {
        return Bench.see(page::cells);
    }

    private void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            Bench.until("something to undo", () -> page.table().isFocusControl() && editor.text().getAction("undo").isEnabled());
            Hand.key("ctrl+z");
        }
        Bench.until("the text as it was", () -> now().equals(TEXT));
    }

    private void untilText(String part) {
        Bench.until("a text with " + part, () -> now().contains(part));
    }

    private String now() {
        return Bench.see(() -> document().get());
    }

    private String selected() {
        return Bench.see(() -> ((ITextSelection) editor.text().getSelectionProvider().getSelection()).getText());
    }

    private static List<String> offers() {
        return Bench.see(OpenCanvas::proposals);
    }

    private static String clipboard() {
        return Bench.see(() -> {
            var clipboard = new Clipboard(Bench.display());
            var copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return copied;
        });
    }

    private static void copy(String text) {
        Bench.act(() -> {
            var clipboard = new Clipboard(Bench.display());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private IDocument document() {
        return editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
    }
}
