// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.canvas.CanvasViewer;
import org.databril.workbench.preferences.Preferences;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ways to look at the canvas on its page, and to fill it from elsewhere. */
class CanvasLooksTest {
    private static final String TEXT = """
            canvas Later "The bakery, later" {
                state to-be
                based on Now
                segment Households "Households nearby" { role payer tags local, loyal }
                segment Offices "Offices"
                proposition Bread "Sourdough bread" { for Households }
                channel Shop "Shop in the village" { reaches Households in purchase }
            }
            canvas Now "The bakery" {
                state as-is
                segment Households "Households nearby" { role payer tags local, loyal }
                segment Hotels "Hotels"
                proposition Bread "Fresh bread" { for Households }
                channel Shop "Shop in the village" { reaches Households in purchase }
            }
            """;

    private CanvasEditor editor;
    private CanvasPage page;

    @BeforeEach
    void openTheCanvas() throws Exception {
        Bench.open(Written.project("Bakery", TEXT));
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> {
            Bench.page().toggleZoom(Bench.page().getReference(editor));
            editor.show(page);
            Bench.window().getShell().forceActive();
        });
        Bench.until("the canvas on its page", () -> page.viewer() != null && page.viewer().placeOf("Later.Shop").isPresent());
        Bench.untilStill("a canvas that is laid out", () -> place("Later.Shop").width > 0);
    }

    @AfterEach
    void tidy() {
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(editor)));
        Bench.tidy();
    }

    @Test
    void whatDiffersFromTheCanvasItIsBasedOnIsMarked() throws Exception {
        press("Compare");
        Bench.until("what is new and what is other, marked", () -> page.viewer().isNew("Later.Offices")
                && page.viewer().isOther("Later.Bread") && !page.viewer().isNew("Later.Shop") && !page.viewer().isOther("Later.Shop"));
        assertEquals("Compare with “The bakery”. No longer there: Hotels",
                Bench.see(() -> tool("Compare").getToolTipText()));
        Screenshot.save("canvas-page-compare");
    }

    @Test
    void aTagOrASegmentBringsWhatBelongsToItToTheFront() throws Exception {
        choose("# loyal");
        Bench.until("only the households in front", () -> !page.viewer().isFaded("Later.Households")
                && page.viewer().isFaded("Later.Offices") && page.viewer().isFaded("Later.Shop"));
        choose("Households nearby");
        Bench.until("the households with what is for them", () -> !page.viewer().isFaded("Later.Bread")
                && !page.viewer().isFaded("Later.Shop") && page.viewer().isFaded("Later.Offices"));
        Screenshot.save("canvas-page-segment");
        choose("Everything");
        Bench.until("all in front", () -> !page.viewer().isFaded("Later.Offices"));
    }

    @Test
    void aBadgeSaysWhyItIsThereAndAClickOffersWhatCanBeDone() throws Exception {
        Point badge = badge("Later.Offices");
        Hand.click(control(), badge.x, badge.y);
        Bench.until("the reasons of the badge", () -> control().getToolTipText() != null
                && control().getToolTipText().contains("No channel reaches “Offices”"));
        Screenshot.save("canvas-page-fixes");
        Hand.key("Down", "Down", "Escape");
        press("Data glasses");
        Bench.until("no badge on any card", () -> badges("Later.Offices").findAny().isEmpty());
        Screenshot.save("canvas-page-without-glasses");
        press("Data glasses");
    }

    @Test
    void theCanvasAndItsFindingsSpeakTheLanguageOfFindingsAndPictures() throws Exception {
        Bench.act(() -> Preferences.store().setValue(Preferences.OUTPUT, "nl"));
        try {
            Bench.until("the canvas in Dutch", () -> says("Klantsegmenten"));
            Point badge = badge("Later.Offices");
            Hand.point(control(), badge.x, badge.y);
            Bench.until("the finding in Dutch", () -> control().getToolTipText() != null
                    && control().getToolTipText().contains("Geen kanaal bereikt “Offices”"));
            Menu menu = Bench.menuAfter(() -> Hand.click(control(), badge.x, badge.y));
            Screenshot.save("canvas-page-dutch");
            List<String> offered = Bench.see(() -> Stream.of(menu.getItems()).map(MenuItem::getText).toList());
            // an open menu would take the keys of who comes next
            Bench.act(() -> menu.setVisible(false));
            assertTrue(offered.stream().anyMatch(words -> words.startsWith("Geen kanaal bereikt “Offices”")), offered::toString);
            assertEquals("Leave it as it is …", offered.getLast(), "the workbench itself speaks English");
        } finally {
            Bench.act(() -> Preferences.store().setToDefault(Preferences.OUTPUT));
        }
        Bench.until("the canvas in English", () -> says("Customer segments"));
    }

    /** Whether a text is drawn; to be used on the UI thread. */
    private boolean says(String words) {
        return page.viewer().painted().stream().flatMap(CanvasLooksTest::texts).anyMatch(words::equals);
    }

    private static Stream<String> texts(Node node) {
        return switch (node) {
            case Group group -> group.children().stream().flatMap(CanvasLooksTest::texts);
            case org.databril.diagram.scene.Text text -> Stream.of(text.content());
            default -> Stream.of();
        };
    }

    @Test
    void linesOfTextAndTheCellsOfASpreadsheetBecomeItems() throws Exception {
        select("Later.Offices");
        paste("- Schools\n- Sports clubs\n");
        untilText("\"Offices\"\n    segment Schools\n    segment SportsClubs \"Sports clubs\"\n");
        select("Later.Shop");
        paste("Market stall\r\nWeb shop\r\n");
        untilText("channel MarketStall \"Market stall\"\n    channel WebShop \"Web shop\"\n");
        Bench.until("the pasted items, selected", () -> page.viewer().names().equals(List.of("Later.MarketStall", "Later.WebShop")));
        Screenshot.save("canvas-page-pasted");
        for (int i = 0; i < 2; i++) {
            Bench.act(() -> editor.text().getAction("undo").run());
        }
        assertEquals(TEXT, now());
    }

    @Test
    void allOfABlockAreSelectedAndThenAllOfTheCanvas() throws Exception {
        select("Later.Offices");
        Hand.key("ctrl+a");
        Bench.until("the segments", () -> page.viewer().names().equals(List.of("Later.Households", "Later.Offices")));
        Screenshot.save("canvas-page-all-of-a-block");
        Hand.key("ctrl+a");
        Bench.until("all items", () -> page.viewer().names().size() == 4);
    }

    @Test
    void anItemIsAddedRenamedMovedAndDeletedByKeysAlone() throws Exception {
        Bench.act(() -> page.setFocus());
        select("Later.Households");
        Hand.key("Down");
        Bench.until("the next item", () -> page.viewer().names().equals(List.of("Later.Offices")));
        Hand.key("alt+Up");
        untilText("    segment Offices \"Offices\"\n    segment Households");
        Bench.until("the moved item, still selected", () -> page.viewer().names().equals(List.of("Later.Offices")));
        Hand.key("shift+F10");
        Screenshot.save("canvas-page-menu");
        Hand.key("Escape");
        Hand.key("Insert");
        Hand.type("Schools");
        Hand.key("Return");
        untilText("segment Schools\n");
        Bench.until("an empty line for the next item", () -> Bench.all(control(), Text.class).stream()
                .anyMatch(line -> line.getText().isEmpty() && line.isFocusControl()));
        Hand.key("Escape");
        Bench.until("the new item, selected", () -> page.viewer().names().equals(List.of("Later.Schools"))
                && control().isFocusControl());
        Hand.key("Delete");
        Bench.until("a text without it", () -> !now().contains("Schools"));
        for (int i = 0; i < 3; i++) {
            Bench.act(() -> editor.text().getAction("undo").run());
        }
        assertEquals(TEXT, now());
    }

    private Composite control() {
        return (Composite) page.viewer().getControl();
    }

    private void select(String name) {
        Rectangle at = place(name);
        Hand.click(control(), at.x + at.width - 8, at.y + 6);
        Bench.until(name + " selected", () -> page.viewer().names().equals(List.of(name)) && control().isFocusControl());
    }

    private void paste(String words) {
        Bench.act(() -> {
            Clipboard clipboard = new Clipboard(Bench.display());
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        Hand.key("ctrl+v");
    }

    private void untilText(String part) {
        Bench.until("a text with " + part, () -> now().contains(part));
    }

    private String now() {
        return Bench.see(() -> Bench.text(editor.text()));
    }

    private Rectangle place(Object shown) {
        return Bench.see(() -> page.viewer().placeOf(shown).orElseThrow());
    }

    private Stream<Group> badges(String card) {
        return page.viewer().paintedOf(card).stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.kind().equals("questions"));
    }

    /** The middle of the badge with the findings on a card, in pixels of the control. */
    private Point badge(String card) {
        return Bench.see(() -> {
            CanvasViewer viewer = page.viewer();
            Bounds whole = viewer.paintedOf(card).stream().map(node -> node.bounds()).reduce(Bounds::union).orElseThrow();
            Bounds badge = badges(card).findFirst().orElseThrow().bounds();
            Rectangle at = viewer.placeOf(card).orElseThrow();
            return new Point((int) (at.x + (badge.x() + badge.width() / 2 - whole.x()) * viewer.zoom()),
                    (int) (at.y + (badge.y() + badge.height() / 2 - whole.y()) * viewer.zoom()));
        });
    }

    private ToolItem tool(String words) {
        return Bench.all(control().getParent(), ToolBar.class).stream().flatMap(bar -> Stream.of(bar.getItems()))
                .filter(item -> item.getToolTipText().startsWith(words)).findFirst().orElseThrow();
    }

    private void press(String words) {
        Bench.act(() -> {
            ToolItem item = tool(words);
            item.setSelection(!item.getSelection());
            item.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void choose(String label) {
        Bench.act(() -> {
            Combo filter = Bench.all(control().getParent(), Combo.class).stream()
                    .filter(combo -> List.of(combo.getItems()).contains(label)).findFirst().orElseThrow();
            filter.select(List.of(filter.getItems()).indexOf(label));
            filter.notifyListeners(SWT.Selection, new Event());
        });
    }
}
