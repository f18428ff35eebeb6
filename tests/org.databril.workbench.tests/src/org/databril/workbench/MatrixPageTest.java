// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.workbench.diagram.ElementName;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
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

    private OpenMatrix matrix;

    @BeforeEach
    void openTheMatrix() throws Exception {
        matrix = OpenMatrix.of(TEXT);
        matrix.untilCell("Data.Till", "Data.Sale");
    }

    @AfterEach
    void tidy() {
        matrix.open().close();
    }

    @Test
    void threeMatricesTellWhatTheCanvasSays() throws Exception {
        assertEquals(List.of(List.of("", "all as master"), List.of("", "all"), List.of("", "")), matrix.cells());
        Screenshot.save("matrix-page");
        matrix.choose(1);
        matrix.untilCell("Bakery.Hotels", "purchase.channels");
        assertEquals(List.of("Web", "", "", "", "Shop, Web", "Shop: Sale in Till", "", "", "", ""), matrix.cells().getFirst());
        Screenshot.save("matrix-page-journey");
        matrix.choose(2);
        matrix.untilCell("Bakery.Late", "Bakery.Bread.OnTime");
        assertEquals(List.of(List.of("x", ""), List.of("", "")), matrix.cells());
        Screenshot.save("matrix-page-measures");
    }

    @Test
    void whatIsTypedStandsInTheTextAndEnterGoesDown() throws Exception {
        matrix.click("Data.Ledger", "Data.Customer");
        Hand.type("name");
        matrix.untilTyped("name");
        Screenshot.save("matrix-page-typing");
        Hand.key("Return");
        matrix.fill("all as master", "Return");
        matrix.open().untilText("source Ledger \"Bookkeeping\" { holds Sale  holds Customer(name) } // each night\n"
                + "    source Site \"Web shop database\" { holds Customer as master }\n");
        assertEquals(List.of("name", "all"), matrix.cells().get(1));
        matrix.undo(2);
        Bench.until("the cells as before", () -> matrix.cells().get(1).equals(List.of("", "all")));
    }

    @Test
    void whatCanBeTypedIsOffered() throws Exception {
        matrix.click("Data.Site", "Data.Customer");
        Hand.type("ad");
        Bench.until("the attribute offered", () -> offers().stream().anyMatch(offer -> offer.startsWith("address")));
        Screenshot.save("matrix-page-offers");
        Hand.key("Return");
        Bench.until("the attribute in the line", () -> Bench.all(matrix.page().table().getParent(), Text.class).stream()
                .anyMatch(line -> line.getText().equals("address")));
        Hand.key("Tab");
        matrix.open().untilText("source Site \"Web shop database\" { holds Customer(address) }");
        Bench.until("the next cell", () -> matrix.page().spoken().startsWith("Web shop database, Sale"));
        matrix.undo(1);
    }

    @Test
    void aClickOnItsTabGivesItTheKeyboard() {
        Bench.act(matrix.open().editor()::showText);
        CTabFolder tabs = Bench.one(Bench.window().getShell(), CTabFolder.class, folder -> folder.isVisible() && tab(folder).isPresent());
        Rectangle tab = Bench.see(() -> tab(tabs).orElseThrow().getBounds());
        Hand.click(tabs, tab.x + tab.width / 2, tab.y + tab.height / 2);

        Bench.until("the keyboard in the table", () -> matrix.page().table().isFocusControl());
    }

    private static Optional<CTabItem> tab(CTabFolder folder) {
        return Stream.of(folder.getItems()).filter(item -> item.getText().equals("Matrix")).findFirst();
    }

    @Test
    void theSpaceBarSwitches() {
        matrix.click("Data.Site", "Data.Sale");
        Hand.key("space");
        matrix.open().untilText("source Site \"Web shop database\" { holds Sale }");
        matrix.untilCells(2, "", "all");
        Hand.key("space");
        matrix.open().untilText("source Site \"Web shop database\" { holds Sale as master }");
        matrix.untilCells(2, "", "all as master");
        Hand.key("space");
        matrix.open().untilText("source Site \"Web shop database\" { }");
        matrix.undo(3);
    }

    @Test
    void severalCellsAreClearedInOneStep() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("shift+Down");
        Hand.key("Delete");
        matrix.open().untilText("{ application }\n    source Ledger \"Bookkeeping\" { } // each night");
        matrix.undo(1);
    }

    @Test
    void whatMakesNoSenseIsToldInTheStatusLineAndKeptToBePutRight() throws Exception {
        matrix.click("Data.Site", "Data.Customer");
        matrix.fill("shoe", "Return");
        Bench.until("the reason in the status line", () -> Bench.status().contains("Customer has no attribute “shoe”"));
        assertEquals(TEXT, matrix.open().now());
        assertEquals(List.of("shoe", ""), matrix.cells().get(2));
        Screenshot.save("matrix-page-refused");
        Hand.key("F2", "Escape", "Escape");
        matrix.untilCells(2, "", "");
    }

    @Test
    void cellsGoToASpreadsheetAndBackInOneStep() throws Exception {
        matrix.click("Data.Till", "Data.Customer");
        Hand.key("ctrl+a", "ctrl+c");
        Bench.until("the cells on the clipboard", () -> "\tall as master\n\tall\n\t".equals(clipboard()));
        copy("name, address\tall\nname as master\tall\tbeside\nshoe\t");
        matrix.click("Data.Till", "Data.Customer");
        Hand.key("ctrl+v");
        var dialog = Bench.dialog("Not all was pasted");
        Screenshot.save("matrix-page-paste");
        Bench.act(dialog::close);
        matrix.open().untilText("source Till \"The till\" { application holds Sale  holds Customer(name, address) }\n"
                + "    source Ledger \"Bookkeeping\" { holds Sale  holds Customer(name) as master } // each night\n"
                + "    source Site \"Web shop database\"\n");
        Bench.act(() -> matrix.page().setFocus());
        matrix.undo(1);
    }

    @Test
    void rowsAreSortedFilteredAndLeftOut() throws Exception {
        Rectangle cell = matrix.place("Data.Till", "Data.Sale");
        Hand.doubleClick(matrix.page().table(), cell.x + cell.width / 2, 12);
        Bench.until("sorted rows", () -> matrix.cells().getFirst().equals(List.of("", "all")));
        Screenshot.save("matrix-page-sorted");
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("ctrl+f");
        Hand.type("book");
        Bench.until("only the bookkeeping", () -> matrix.cells().equals(List.of(List.of("", "all"))));
        Hand.key("Escape");
        Bench.until("all rows", () -> matrix.cells().size() == 3);
        check("Hide empty rows");
        Bench.until("no empty row", () -> matrix.cells().size() == 2);
        check("Hide empty columns");
        Bench.until("no empty column", () -> matrix.cells().getFirst().size() == 1);
        Screenshot.save("matrix-page-filtered");
    }

    @Test
    void columnsStayInSightAndGetTheirWidth() throws Exception {
        matrix.choose(1);
        matrix.untilCell("Bakery.Hotels", "awareness.channels");
        Rectangle before = matrix.place("Bakery.Hotels", "awareness.channels");
        Hand.drag(matrix.page().table(), new Point(before.x + before.width - 1, 14), new Point(before.x + before.width + 80, 14));
        Bench.until("a wider column", () -> matrix.place("Bakery.Hotels", "awareness.channels").width > before.width + 40);
        matrix.click("Bakery.Hotels", "awareness.channels");
        matrix.menu("Keep in sight up to Awareness, channels");
        Hand.key("End", "End");
        Bench.until("the last column", () -> matrix.page().placeOf("Bakery.Hotels", "after-sales.records").isPresent());
        assertTrue(Bench.see(() -> matrix.page().placeOf("Bakery.Hotels", "awareness.channels").isPresent()));
        Screenshot.save("matrix-page-frozen");
    }

    @Test
    void whoIsReachedAndWhatIsRecordedIsTyped() throws Exception {
        matrix.choose(1);
        matrix.click("Bakery.Hotels", "purchase.channels");
        Hand.key("space");
        Bench.until("the channels offered", () -> offers().size() == 2);
        Screenshot.save("matrix-page-channels");
        Hand.key("Escape");
        matrix.fill("Web", "Tab");
        matrix.open().untilText("channel Web \"Web shop\" { reaches Households in awareness, purchase  reaches Hotels in purchase }");
        matrix.fill("Web: Customer(name) in Site", "Return");
        matrix.open().untilText("reaches Hotels in purchase  records Customer(name) in Site during purchase }");
        matrix.undo(2);
    }

    @Test
    void aKpiChecksAPromise() {
        matrix.choose(2);
        matrix.click("Bakery.Late", "Bakery.Bread.OnTime");
        Hand.key("space");
        matrix.open().untilText("kpi Late \"Late deliveries\" { measures Bread.OnTime }");
        matrix.undo(1);
    }

    @Test
    void theTextIsOpenedAndFollowed() {
        matrix.click("Data.Ledger", "Data.Sale");
        Bench.until("the holding selected in the text", () -> selected().equals("Sale")
                && ((ITextSelection) matrix.open().editor().text().getSelectionProvider().getSelection()).getOffset() == TEXT.indexOf("Sale } // each"));
        assertEquals("Data.Ledger", ((ElementName) ((IStructuredSelection) Bench.see(matrix.page()::selection)).getFirstElement()).name());
        Hand.key("F3");
        Bench.until("the text", () -> matrix.open().editor().front().isEmpty());
        Bench.act(() -> matrix.open().editor().text().selectAndReveal(TEXT.indexOf("Sale as master"), 0));
        Bench.act(() -> matrix.open().editor().show(matrix.page()));
        Bench.until("the cell of the till", () -> matrix.page().spoken().equals("The till, Sale: all as master"));
        Bench.act(matrix.open().editor()::showText);
        Bench.act(() -> matrix.open().editor().text().selectAndReveal(TEXT.indexOf("Web shop database"), 0));
        Bench.act(() -> matrix.open().editor().show(matrix.page()));
        Bench.until("the row of the site", () -> matrix.page().spoken().startsWith("Web shop database, "));
    }

    @Test
    void aMistakeInTheTextKeepsTheLastGoodMatrixAndRefusesEdits() throws Exception {
        var wrong = TEXT.replace("segment Hotels", "segment ! Hotels");
        Bench.act(() -> matrix.open().document().set(wrong));
        Bench.until("a note above the matrix", () -> !matrix.page().note().isEmpty());
        matrix.click("Data.Site", "Data.Sale");
        Hand.key("space");
        Hand.type("all");
        Hand.key("Return");
        Bench.until("the reason in the status line", () -> Bench.status().contains("mistake"));
        assertEquals(wrong, matrix.open().now());
        Screenshot.save("matrix-page-mistake");
        Bench.act(() -> matrix.open().document().set(TEXT));
        Bench.until("no note any more", () -> matrix.page().note().isEmpty());
    }

    @Test
    void aFileThatCannotBeWrittenCanBeRead() throws Exception {
        var file = ((IFileEditorInput) matrix.open().editor().getEditorInput()).getFile();
        var attributes = new ResourceAttributes();
        attributes.setReadOnly(true);
        file.setResourceAttributes(attributes);
        Bench.act(() -> Bench.page().closeEditor(matrix.open().editor(), false));
        matrix = OpenMatrix.of(file);
        Bench.until("a note above the matrix", () -> !matrix.page().note().isEmpty());
        assertEquals("all as master", matrix.cells().getFirst().getLast());
        Hand.key("Insert");
        assertEquals(List.of(), Bench.see(matrix::lines));
        attributes.setReadOnly(false);
        file.setResourceAttributes(attributes);
    }

    private void check(String text) {
        Bench.act(() -> {
            var button = Bench.all(matrix.page().table().getParent(), Button.class).stream().filter(b -> b.getText().equals(text)).findFirst()
                    .orElseThrow();
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String selected() {
        return Bench.see(() -> ((ITextSelection) matrix.open().editor().text().getSelectionProvider().getSelection()).getText());
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

}
