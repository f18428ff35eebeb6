// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.databril.catalogue.Block;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.canvas.CanvasViewer;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CanvasPageTest {
    static final String TEXT = """
            canvas Bakery "The bakery" uses Data {
                // who comes
                segment Households "Households nearby" { role payer tags local }

                segment Hotels "Hotels" // two of them
                proposition Bread "Fresh bread" { for Households }
                // the only one
                channel Shop "Shop in the village" { direct offline reaches Households in purchase cost 100 EUR per month }
                resource Oven "Deck oven" { needed by Bread, Shop }
            }
            landscape Data { source Till "The till" }
            """;

    private OpenPage<CanvasPage> open;

    @BeforeEach
    void openTheCanvas() throws Exception {
        open = OpenPage.of(CanvasPage.class, TEXT);
        Bench.until("the canvas on its page", () -> viewer() != null && viewer().placeOf("Bakery.Oven").isPresent());
        Bench.untilStill("a canvas that is laid out", () -> place("Bakery.Oven").width > 0);
    }

    @AfterEach
    void tidy() {
        open.close();
    }

    @Test
    void theCanvasOnThePageIsThatOfReports() throws Exception {
        Exported.of(open.live(), "canvas").isPaintedAs(Bench.see(() -> open.page().viewer().painted()));
        Screenshot.save("canvas-page");
    }

    @Test
    void anItemIsTypedIntoABlockAfterADoubleClick() throws Exception {
        Rectangle block = place(Block.SEGMENTS);
        Hand.doubleClick(viewer().getControl(), block.x + block.width / 2, block.y + block.height - 6);
        Hand.type("Schools nearby");
        Hand.key("Return");
        open.untilText("    segment Hotels \"Hotels\" // two of them\n    segment SchoolsNearby \"Schools nearby\"\n");
        Bench.until("the new item, selected", () -> viewer().names().equals(List.of("Bakery.SchoolsNearby")));
        Hand.type("Sports clubs");
        Hand.key("Return");
        open.untilText("\"Schools nearby\"\n    segment SportsClubs \"Sports clubs\"\n");
        Bench.until("an empty line for the next item", () -> Bench.all(viewer().getControl(), Text.class).stream()
                .anyMatch(line -> line.getText().isEmpty() && line.isFocusControl()));
        Screenshot.save("canvas-page-added");
        Hand.key("Escape");
        open.undo(2);
        Bench.until("no line left to type in", () -> Bench.all(viewer().getControl(), Text.class).isEmpty());
    }

    @Test
    void lettersBeginANewItemInTheSelectedBlock() {
        select("Bakery.Oven");
        Hand.type("Mixer");
        Hand.key("Return", "Escape");
        open.untilText("    resource Oven \"Deck oven\" { needed by Bread, Shop }\n    resource Mixer\n}");
        open.undo(1);
    }

    @Test
    void anItemIsRenamedInItsPlace() throws Exception {
        select("Bakery.Hotels");
        Hand.key("F2");
        Hand.key("ctrl+a");
        Hand.type("Guest houses");
        Screenshot.save("canvas-page-rename");
        Hand.key("Return");
        open.untilText("segment GuestHouses \"Guest houses\" // two of them");
        open.undo(1);
    }

    @Test
    void anItemIsDraggedToAnotherPlaceInItsBlock() throws Exception {
        Rectangle from = place("Bakery.Hotels");
        Rectangle to = place("Bakery.Households");
        Hand.drag(viewer().getControl(), middle(from), new Point(to.x + to.width / 2, to.y + 3));
        open.untilText("    segment Hotels \"Hotels\" // two of them\n    // who comes\n    segment Households");
        open.undo(1);
    }

    @Test
    void anItemIsDraggedToAnotherBlockAfterAQuestion() throws Exception {
        Hand.drag(viewer().getControl(), middle(place("Bakery.Shop")), middle(place("Bakery.Oven")));
        var dialog = Bench.dialog("Move to another block");
        Screenshot.save("canvas-page-move");
        Bench.act(dialog::forceActive);
        Hand.key("Return");
        open.untilText("resource Shop \"Shop in the village\" { cost 100 EUR per month }");
        assertTrue(open.now().contains("resource Oven \"Deck oven\" { needed by Bread, Shop }"), open::now);
        open.undo(1);
    }

    @Test
    void deletingAsksWhatBecomesOfReferences() throws Exception {
        select("Bakery.Households");
        Hand.key("Delete");
        var dialog = Bench.dialog("Delete");
        Screenshot.save("canvas-page-delete");
        Bench.act(dialog::forceActive);
        Hand.key("Return");
        Bench.until("a text without it", () -> !open.now().contains("Households"));
        assertTrue(open.now().contains("channel Shop \"Shop in the village\" { direct offline cost 100 EUR per month }"), open::now);
        open.undo(1);
    }

    @Test
    void linesOfTextArePastedAsItems() {
        select("Bakery.Shop");
        Hand.key("ctrl+c");
        Hand.key("ctrl+v");
        open.untilText("channel Shop2 \"Shop in the village\" { direct offline reaches Households in purchase cost 100 EUR per month }");
        open.undo(1);
    }

    @Test
    void whatIsNotLookedForStepsBack() throws Exception {
        Hand.click(viewer().getControl(), 4, 4);
        Hand.key("ctrl+f");
        Hand.type("deck");
        Bench.until("only the oven in front", () -> viewer().isFaded("Bakery.Shop") && !viewer().isFaded("Bakery.Oven"));
        Screenshot.save("canvas-page-search");
        Hand.key("Return");
        Bench.until("the oven selected", () -> viewer().names().equals(List.of("Bakery.Oven")));
        Hand.key("Escape");
        Bench.until("all in front again", () -> !viewer().isFaded("Bakery.Shop"));
    }

    @Test
    void aMistakeInTheTextKeepsTheLastGoodCanvasAndRefusesEdits() throws Exception {
        Bench.act(() -> open.document().set(TEXT.replace("segment Hotels", "segment ! Hotels")));
        Bench.until("a note above the canvas", () -> !open.page().note().isEmpty());
        assertTrue(Bench.see(() -> viewer().placeOf("Bakery.Hotels").isPresent()));
        Screenshot.save("canvas-page-mistake");
        Bench.act(() -> open.document().set(TEXT));
        Bench.until("no note any more", () -> open.page().note().isEmpty());
    }

    @Test
    void theCursorInTheTextAndTheSelectionOnTheCanvasGoTogether() {
        Bench.act(open.editor()::showText);
        Bench.act(() -> open.editor().text().selectAndReveal(TEXT.indexOf("needed by"), 0));
        Bench.act(() -> open.editor().show(open.page()));
        Bench.until("the oven selected", () -> viewer().names().equals(List.of("Bakery.Oven")));
        select("Bakery.Bread");
        Hand.key("F3");
        Bench.until("the name of the bread selected in the text", () -> open.editor().front().isEmpty()
                && open.editor().text().getSelectionProvider().getSelection().equals(new TextSelection(open.document(),
                        TEXT.indexOf("Bread \"Fresh"), "Bread".length())));
    }

    private void select(String name) {
        var place = middle(place(name));
        Hand.click(viewer().getControl(), place.x, place.y);
        Bench.until(name + " selected", () -> viewer().names().equals(List.of(name)) && viewer().getControl().isFocusControl());
    }

    private CanvasViewer viewer() {
        return open.page().viewer();
    }

    private Rectangle place(Object shown) {
        return Bench.see(() -> viewer().placeOf(shown).orElseThrow());
    }

    private static Point middle(Rectangle area) {
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }
}
