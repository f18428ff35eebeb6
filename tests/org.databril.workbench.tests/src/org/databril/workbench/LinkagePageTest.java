// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.linkage.LinkagePage;
import org.databril.workbench.diagram.linkage.LinkageViewer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LinkagePageTest {
    private static final String TEXT = """
            canvas Shop "The shop" uses Data {
                segment People "People nearby" { role payer purchases fully recorded in Books }
                // at the corner
                channel Counter "Counter" { direct offline reaches People in purchase, delivery records Sale in Till during purchase }
                channel Courier "Courier" { direct offline reaches People in purchase, delivery }
            }
            landscape Data {
                information Sale { attribute day attribute amount }
                source Till "The till" { application owner "Ann" holds Sale as master }
                source Books "Bookkeeping" { administration owner "Ann" holds Sale }
                source Mail "Mailing list" { file owner "Bob" }
                flow Daily "Day total" from Till to Books { carries Sale /* all of it */ automatic daily }
                kpi Turnover "Turnover" { from Books }
            }
            """;

    private LiveText text;
    private CanvasEditor editor;
    private LinkagePage page;

    @BeforeEach
    void openTheLinkage() throws Exception {
        System.setProperty("org.databril.still", "true");
        text = Bench.open(Written.project("Shop", TEXT));
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (LinkagePage) editor.pages().stream().filter(LinkagePage.class::isInstance).findFirst().orElseThrow();
        Bench.act(() -> {
            Bench.page().toggleZoom(Bench.page().getReference(editor));
            editor.show(page);
            Bench.window().getShell().forceActive();
        });
        Bench.until("the linkage on its page", () -> page.viewer() != null && page.viewer().placeOf("Data.Turnover").isPresent());
        Bench.untilStill("a linkage that is laid out", () -> place("Data.Turnover").width > 0);
    }

    @AfterEach
    void tidy() {
        System.clearProperty("org.databril.still");
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(editor)));
        Bench.tidy();
    }

    @Test
    void theLinkageOnThePageIsThatOfReports() throws Exception {
        Exported.of(text, "linkage").isPaintedAs(Bench.see(() -> viewer().painted()));
        Screenshot.save("linkage-page");
    }

    @Test
    void aFlowIsDrawnFromTheHandleOfASourceToAnother() throws Exception {
        select("Data.Books");
        Hand.drag(viewer().getControl(), Bench.see(() -> viewer().handles().getLast()), middle(place("Data.Mail")));
        untilText("\n flow BooksToMail from Books to Mail\n");
        Bench.until("the new flow, selected", () -> viewer().names().equals(List.of("Data.BooksToMail")));
        Screenshot.save("linkage-page-flow");
        undoAll(1);
    }

    @Test
    void aToolDrawsAFlowThatIsWantedAndIsPutAwayThen() throws Exception {
        ToolItem tool = tool("Draw a flow that is wanted");
        Bench.act(() -> {
            tool.setSelection(true);
            tool.notifyListeners(SWT.Selection, new Event());
        });
        Hand.drag(viewer().getControl(), middle(place("Data.Mail")), middle(place("Data.Till")));
        untilText("flow MailToTill from Mail to Till { wanted }");
        assertFalse(Bench.see(tool::getSelection));
        Screenshot.save("linkage-page-wanted");
        undoAll(1);
    }

    @Test
    void anItemFromTheShelvesIsDroppedOnASourceThatRecordsIt() throws Exception {
        drop("Courier", "Data.Till");
        var dialog = Bench.dialog("Record");
        Tree informations = Bench.one(dialog, Tree.class, tree -> true);
        assertTrue(Bench.see(() -> informations.getItem(0).getChecked()), "the only information that the till holds");
        Screenshot.save("linkage-page-record");
        Bench.act(() -> {
            dialog.forceActive();
            var delivery = Bench.one(dialog, Button.class, box -> box.getText().equals("delivery"));
            delivery.setSelection(true);
        });
        Hand.key("Return");
        untilText("channel Courier \"Courier\" { direct offline reaches People in purchase, delivery records Sale in Till during delivery }");
        undoAll(1);
    }

    @Test
    void aKpiIsConnectedToWhatItMeasures() throws Exception {
        Hand.drag(viewer().getControl(), middle(place("Data.Turnover")), middle(place("Shop.People")));
        untilText("kpi Turnover \"Turnover\" { measures People from Books }", "kpi Turnover \"Turnover\" { from Books measures People }");
        Screenshot.save("linkage-page-measures");
        undoAll(1);
    }

    @Test
    void theEndsOfAFlowAreLedToOtherSources() throws Exception {
        clickLine("flow Data.Daily");
        Hand.drag(viewer().getControl(), Bench.see(() -> viewer().handles().getLast()), middle(place("Data.Mail")));
        untilText("from Till to Mail { carries Sale /* all of it */ automatic daily }");
        Screenshot.save("linkage-page-led");
        undoAll(1);
    }

    @Test
    void whatIsRecordedIsLedToAnotherSource() {
        clickLine("0 Shop.Counter > 1 Data.Till");
        Hand.drag(viewer().getControl(), Bench.see(() -> viewer().handles().getLast()), middle(place("Data.Mail")));
        untilText("records Sale in Mail during purchase");
        undoAll(1);
    }

    @Test
    void linesAndCardsAreDeleted() throws Exception {
        clickLine("0 Shop.People > 1 Data.Books");
        Hand.key("Delete");
        Bench.until("nothing recorded of people", () -> !now().contains("recorded in Books"));
        undoAll(1);
        select("Data.Books");
        Hand.key("Delete");
        var dialog = Bench.dialog("Delete");
        Screenshot.save("linkage-page-delete");
        Bench.act(dialog::forceActive);
        Hand.key("Return");
        Bench.until("no books any more", () -> !now().contains("Books"));
        assertTrue(now().contains("// at the corner") && !now().contains("flow Daily"), this::now);
        undoAll(1);
    }

    @Test
    void keysGoAlongTheLinesAndNameAnew() throws Exception {
        select("Data.Till");
        Hand.key("slash");
        Bench.until("a line of the till", () -> selectedLine().contains("Shop.Counter > 1 Data.Till"));
        Hand.key("slash");
        Bench.until("the other line of the till", () -> viewer().names().equals(List.of("Data.Daily")));
        Hand.key("Right");
        Bench.until("the end of the line", () -> viewer().names().equals(List.of("Data.Books")));
        Hand.key("backslash");
        Hand.key("Left");
        Hand.key("Left", "Right");
        Bench.until("a card", () -> viewer().names().size() == 1);
        select("Data.Till");
        Hand.key("Return");
        Hand.key("ctrl+a");
        Hand.type("Cash desk");
        Screenshot.save("linkage-page-rename");
        Hand.key("Return");
        untilText("source Till \"Cash desk\"");
        undoAll(1);
    }

    @Test
    void whatToConnectWithIsChosenFromAListWithTheKeyboard() throws Exception {
        select("Data.Mail");
        Hand.key("c");
        var dialog = Bench.dialog("Connect");
        Bench.act(dialog::forceActive);
        Hand.type("Turn");
        Screenshot.save("linkage-page-connect");
        Hand.key("Return");
        untilText("kpi Turnover \"Turnover\" { from Books, Mail }");
        undoAll(1);
    }

    @Test
    void aroundOneElementIsShownStepByStep() throws Exception {
        select("Data.Turnover");
        Hand.key("f");
        Bench.until("only what is a step away", () -> shows("Data.Books") && !shows("Data.Till"));
        Screenshot.save("linkage-page-focus");
        choose("How far around the element", 2);
        Bench.until("what is two steps away", () -> shows("Data.Till") && shows("Shop.People") && !shows("Data.Mail"));
        Bench.act(() -> viewer().getControl().setFocus());
        Hand.key("Escape");
        Bench.until("all again", () -> shows("Data.Mail"));
    }

    @Test
    void whatIsOfOneOwnerIsOneCardAndIsOpenedAgain() throws Exception {
        choose("What is drawn as one", 2);
        Bench.until("one card of Ann", () -> viewer().placeOf("1 owner Ann").isPresent());
        Screenshot.save("linkage-page-owner");
        var card = place("1 owner Ann");
        Hand.doubleClick(viewer().getControl(), card.x + card.width / 2, card.y + card.height / 2);
        Bench.until("each source of Ann", () -> viewer().placeOf("1 owner Ann").isEmpty() && shows("Data.Till"));
    }

    @Test
    void whatIsNotLookedForStepsBack() throws Exception {
        Hand.click(viewer().getControl(), 4, 4);
        Hand.key("ctrl+f");
        Hand.type("mailing");
        Bench.until("only the mailing list in front", () -> viewer().isFaded("Data.Till") && !viewer().isFaded("Data.Mail"));
        Screenshot.save("linkage-page-search");
        Hand.key("Return");
        Bench.until("the mailing list selected", () -> viewer().names().equals(List.of("Data.Mail")));
        Hand.key("Escape");
        Bench.until("all in front again", () -> !viewer().isFaded("Data.Till"));
    }

    @Test
    void aMistakeInTheTextKeepsTheLastGoodPictureAndRefusesEdits() throws Exception {
        Bench.act(() -> document().set(TEXT.replace("source Mail", "source ! Mail")));
        Bench.until("a note above the linkage", () -> !page.note().isEmpty());
        assertTrue(shows("Data.Mail"));
        Screenshot.save("linkage-page-mistake");
        select("Data.Till");
        Hand.key("Delete");
        var dialog = Bench.dialog("Not possible here");
        Bench.act(dialog::close);
        Bench.act(() -> document().set(TEXT));
        Bench.until("no note any more", () -> page.note().isEmpty());
    }

    @Test
    void theCursorInTheTextAndTheSelectionGoTogether() {
        Bench.act(editor::showText);
        Bench.act(() -> editor.text().selectAndReveal(TEXT.indexOf("administration"), 0));
        Bench.act(() -> editor.show(page));
        Bench.until("the books selected", () -> viewer().names().equals(List.of("Data.Books")));
        select("Data.Turnover");
        Hand.key("F3");
        Bench.until("the name of the KPI selected in the text", () -> editor.front().isEmpty()
                && editor.text().getSelectionProvider().getSelection().equals(new TextSelection(document(),
                        TEXT.indexOf("Turnover"), "Turnover".length())));
    }

    @Test
    void whatDidNotChangeMovesToItsPlaceInAMoment() {
        System.clearProperty("org.databril.still");
        Rectangle before = place("Data.Books");
        Bench.act(() -> document().set(TEXT.replace("    source Till", "    source Box \"Box\" { paper }\n    flow BoxToTill from Box to Till\n    source Till")));
        Bench.until("things on their way", () -> viewer().isMoving());
        Bench.until("things in their places", () -> !viewer().isMoving() && shows("Data.Box"));
        assertFalse(before.equals(place("Data.Books")));
        Bench.act(() -> document().set(TEXT));
        Bench.until("no box any more", () -> !viewer().isMoving() && !shows("Data.Box"));
    }

    private void drop(String item, String on) {
        Control shelves = page.shelves();
        Tree tree = (Tree) shelves;
        Rectangle from = Bench.see(() -> find(tree.getItems(), item).getBounds());
        Point to = Bench.see(() -> Bench.display().map(viewer().getControl(), tree, middle(place(on))));
        Hand.drag(tree, new Point(from.x + 20, from.y + from.height / 2), to);
    }

    private static TreeItem find(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            var found = item.getText().equals(text) ? item : find(item.getItems(), text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private ToolItem tool(String hint) {
        return Bench.see(() -> Bench.all(Bench.window().getShell(), ToolBar.class).stream().flatMap(bar -> List.of(bar.getItems()).stream())
                .filter(item -> hint.equals(item.getToolTipText())).findFirst().orElseThrow());
    }

    private void choose(String hint, int which) {
        Combo combo = Bench.one(Bench.window().getShell(), Combo.class, one -> hint.equals(one.getToolTipText()));
        Bench.act(() -> {
            combo.select(which);
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void clickLine(String key) {
        Point at = Bench.see(() -> viewer().pointOn(key).orElseThrow());
        Hand.click(viewer().getControl(), at.x, at.y);
        Bench.until(key + " selected", () -> viewer().handles().size() == 2 && viewer().getControl().isFocusControl());
    }

    private String selectedLine() {
        return viewer().selectedLines().stream().findFirst().orElse("");
    }

    private void select(String name) {
        var place = middle(place(name));
        Hand.click(viewer().getControl(), place.x, place.y);
        Bench.until(name + " selected", () -> viewer().names().equals(List.of(name)) && viewer().getControl().isFocusControl());
    }

    private boolean shows(String name) {
        return viewer().placeOf(name).isPresent();
    }

    private void undoAll(int steps) {
        for (int i = 0; i < steps; i++) {
            assertFalse(now().equals(TEXT));
            Bench.act(() -> editor.text().getAction("undo").run());
        }
        assertEquals(TEXT, now());
        Bench.untilStill("the picture of the text as it was", () -> shows("Data.Turnover") && shows("Data.Books"));
    }

    private void untilText(String... parts) {
        Bench.until("a text with " + parts[0], () -> List.of(parts).stream().anyMatch(now().replaceAll(" +", " ")::contains));
    }

    private String now() {
        return Bench.see(() -> document().get());
    }

    private IDocument document() {
        return editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
    }

    private LinkageViewer viewer() {
        return page.viewer();
    }

    private Rectangle place(String shown) {
        return Bench.see(() -> viewer().placeOf(shown).orElseThrow());
    }

    private static Point middle(Rectangle area) {
        return new Point(area.x + area.width / 2, area.y + area.height / 2);
    }
}
