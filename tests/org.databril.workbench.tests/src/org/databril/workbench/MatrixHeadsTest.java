// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatrixHeadsTest {
    private static final String TEXT = """
            canvas Bakery "The bakery" uses Data {
                segment Hotels "Hotels"
                proposition Bread "Fresh bread" { promise Fresh "Baked today" }
                proposition Box "Breakfast box"
                kpi Share "Share baked today" { measures Bread.Fresh unit "%" }
            }
            landscape Data {
                information Sale
                // the one on the counter
                source Till "The till" { holds Sale }
                source BookKeeping "Book keeping" // each night
                flow Nightly from Till to BookKeeping
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
    void aSourceIsTypedBehindTheLastOneAndEnterGoesOnWithTheNext() throws Exception {
        matrix.click("Data.BookKeeping", "Data.Sale");
        Hand.key("Down");
        Bench.until("the room for a source", () -> matrix.page().spoken().equals("New data source"));
        Screenshot.save("matrix-page-room");
        matrix.fill("Web shop", "Return");
        matrix.open().untilText("// each night\n    source WebShop \"Web shop\"\n");
        Bench.until("an empty line for the next one", () -> matrix.lines().equals(List.of("")));
        matrix.fill("Site", "Return");
        matrix.open().untilText("source WebShop \"Web shop\"\n    source Site\n");
        Bench.until("an empty line for the next one", () -> matrix.lines().equals(List.of("")));
        Screenshot.save("matrix-page-added");
        endAdding();
        assertEquals(4, matrix.cells().size());
        matrix.undo(2);
    }

    @Test
    void tabFillsInWhatWasAdded() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("Insert");
        matrix.fill("Site", "Tab");
        Bench.until("the first cell of it", () -> matrix.page().spoken().equals("Site, Sale: empty"));
        Hand.key("space");
        matrix.open().untilText("// each night\n    source Site { holds Sale }\n");
        matrix.undo(2);
    }

    @Test
    void anInformationIsTypedBesideTheLastOne() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("Right");
        Bench.until("the room for an information", () -> matrix.page().spoken().equals("New information"));
        matrix.fill("Customer", "Tab");
        matrix.open().untilText("information Sale\n    information Customer\n");
        Bench.until("the first cell of it", () -> matrix.page().spoken().equals("The till, Customer: empty"));
        matrix.undo(1);
    }

    @Test
    void escapeAddsNothing() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("Insert");
        Hand.type("Site");
        matrix.untilTyped("Site");
        Hand.key("Escape");
        Bench.until("the keyboard in the table", () -> matrix.lines().isEmpty() && matrix.page().table().isFocusControl());
        assertEquals(TEXT, matrix.open().now());
    }

    @Test
    void theButtonsShowWhatIsLeftOutAndAdd() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("ctrl+f");
        Hand.type("till");
        Bench.until("only the till", () -> matrix.cells().size() == 1);
        Bench.press(Bench.see(this::buttons), "New data source");
        Bench.until("a line to type in, below all rows", () -> matrix.cells().size() == 2 && matrix.lines().equals(List.of("")));
        matrix.fill("Site", "Return");
        matrix.open().untilText("// each night\n    source Site\n");
        endAdding();
        matrix.undo(1);
    }

    @Test
    void aPromiseIsAddedBesideThoseOfItsPropositionAndPhasesNever() {
        matrix.choose(2);
        matrix.click("Bakery.Share", "Bakery.Bread.Fresh");
        matrix.menu("New promise of Fresh bread…");
        matrix.fill("On time", "Return");
        matrix.open().untilText("promise Fresh \"Baked today\"  promise OnTime \"On time\" }");
        endAdding();
        matrix.undo(1);
        matrix.choose(1);
        matrix.untilCell("Bakery.Hotels", "purchase.channels");
        Bench.until("a button for a segment alone", () -> List.of(buttons().getItems()).stream().map(ToolItem::isEnabled).toList().equals(List.of(true, false)));
        Hand.key("Insert");
        matrix.fill("Schools", "Return");
        matrix.open().untilText("segment Hotels \"Hotels\"\n    segment Schools\n");
        endAdding();
        matrix.undo(1);
    }

    @Test
    void aRowIsRenamedInItsPlaceAndWhatNamesItFollows() throws Exception {
        matrix.click("Data.BookKeeping", "Data.Sale");
        Hand.key("shift+space");
        Bench.until("the row", () -> matrix.page().spoken().equals("Book keeping"));
        Hand.key("F2");
        matrix.untilTyped("Book keeping");
        Screenshot.save("matrix-page-renamed");
        matrix.fill("Ledger", "Return");
        matrix.open().untilText("source Ledger \"Ledger\" // each night\n    flow Nightly from Till to Ledger\n");
        Bench.until("the keyboard in the row", () -> matrix.page().spoken().startsWith("Ledger"));
        matrix.undo(1);
    }

    @Test
    void aColumnIsRenamedToo() {
        matrix.click("Data.Till", "Data.Sale");
        Hand.key("ctrl+space");
        Bench.until("the column", () -> matrix.page().spoken().equals("Sale"));
        Hand.key("F2");
        matrix.untilTyped("Sale");
        matrix.fill("Purchase", "Return");
        matrix.open().untilText("information Sale \"Purchase\"\n");
        matrix.undo(1);
    }

    @Test
    void aDoubleClickOnAHeadRenames() {
        Rectangle cell = matrix.place("Data.Till", "Data.Sale");
        Hand.doubleClick(matrix.page().table(), 20, cell.y + cell.height / 2);
        matrix.untilTyped("The till");
        Hand.key("Escape");
        Bench.until("no line left to type in", () -> matrix.lines().isEmpty());
    }

    @Test
    void deletingARowAsksWhatBecomesOfReferences() {
        matrix.click("Data.BookKeeping", "Data.Sale");
        Bench.display().asyncExec(() -> matrix.menu("Delete Book keeping"));
        var dialog = Bench.dialog("Delete");
        Bench.act(dialog::forceActive);
        Hand.key("Return");
        Bench.until("a text without it", () -> !matrix.open().now().contains("BookKeeping"));
        assertTrue(matrix.open().now().contains("source Till \"The till\" { holds Sale }\n}"), matrix.open()::now);
        assertFalse(matrix.open().now().contains("Nightly"));
        matrix.open().undo(1);
    }

    @Test
    void theMenuKeyOpensTheMenuAtTheCell() {
        matrix.click("Data.BookKeeping", "Data.Sale");
        var place = Bench.see(() -> Bench.menuPlace(matrix.page().table()));
        var cell = matrix.place("Data.BookKeeping", "Data.Sale");
        assertTrue(cell.contains(place), () -> place + " is outside of " + cell);
    }

    private void endAdding() {
        Bench.until("an empty line for the next one", () -> matrix.lines().equals(List.of("")));
        Hand.key("Escape");
        Bench.until("no line left to type in", () -> matrix.lines().isEmpty());
    }

    private ToolBar buttons() {
        return Bench.all(matrix.page().table().getParent(), ToolBar.class).getLast();
    }
}
