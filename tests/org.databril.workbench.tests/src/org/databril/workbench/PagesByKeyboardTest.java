// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.workbench.diagram.BlockName;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.canvas.CanvasViewer;
import org.databril.workbench.diagram.linkage.LinkagePage;
import org.databril.workbench.diagram.matrix.MatrixPage;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PagesByKeyboardTest {
    private OpenPage<CanvasPage> open;

    @BeforeEach
    void openTheCanvas() throws Exception {
        open = OpenPage.of(CanvasPage.class, CanvasPageTest.TEXT);
        Bench.until("the canvas on its page", () -> viewer() != null && viewer().placeOf("Bakery.Oven").isPresent());
        Bench.act(() -> viewer().getControl().setFocus());
        Hand.key("Home");
        untilSelected("Bakery.Households");
    }

    @AfterEach
    void tidy() {
        open.close();
    }

    @Test
    void arrowsGoFromItemToItemAndIntoEmptyBlocks() {
        Hand.key("Down");
        untilSelected("Bakery.Hotels");
        Hand.key("shift+Up");
        untilSelected("Bakery.Hotels", "Bakery.Households");
        Hand.key("Left");
        Bench.until("the empty block of relationships", () -> viewer().names().isEmpty()
                && ((IStructuredSelection) open.page().selection()).getFirstElement() instanceof BlockName block && block.block() == Block.RELATIONSHIPS);
        Hand.type("Card");
        Hand.key("Return", "Escape");
        open.untilText("relationship Card\n");
        Bench.until("the new item", () -> viewer().placeOf("Bakery.Card").isPresent() && viewer().getControl().isFocusControl());
        Hand.key("ctrl+z");
        Bench.until("the text as it was", () -> open.now().equals(CanvasPageTest.TEXT));
        Hand.key("Home");
        untilSelected("Bakery.Households");
        Hand.key("Left", "Left");
        untilSelected("Bakery.Bread");
        Hand.key("End");
        untilSelected("Bakery.Oven");
    }

    @Test
    void anItemIsMovedToAnotherBlockFromTheMenu() throws Exception {
        Hand.key("End", "shift+F10");
        Bench.until("the menu", () -> menu().isVisible());
        choose(Bench.see(this::menu), "Move to");
        Screenshot.save("canvas-page-menu");
        var blocks = Bench.see(() -> Stream.of(menu().getItems()).filter(item -> item.getText().equals("Move to")).findFirst().orElseThrow().getMenu());
        Hand.key("Right");
        Bench.until("the blocks", blocks::isVisible);
        // the first one is chosen already
        choose(blocks, "Key activities", 1);
        Hand.key("Return");
        open.untilText("activity Oven \"Deck oven\" { needed by Bread, Shop }");
        Bench.until("the keyboard at the item", () -> viewer().getControl().isFocusControl() && viewer().names().equals(List.of("Bakery.Oven")));
        open.undo(1);
    }

    @Test
    void theMenuKeyOpensTheMenuAtTheItem() {
        var place = Bench.see(() -> viewer().placeOf("Bakery.Households").orElseThrow());
        var menu = Bench.see(() -> Bench.menuPlace(viewer().getControl()));
        assertTrue(place.contains(menu), () -> menu + " is outside of " + place);
    }

    @Test
    void altWithPageUpAndDownGoesFromPageToPage() {
        Hand.key("alt+Next");
        untilFront(LinkagePage.class);
        Hand.key("alt+Next");
        untilFront(MatrixPage.class);
        Hand.key("alt+Prior");
        untilFront(LinkagePage.class);
        Hand.key("alt+Prior");
        untilFront(CanvasPage.class);
        Hand.key("alt+Prior");
        Bench.until("the text", () -> open.editor().front().isEmpty());
    }

    @Test
    void tabLeadsFromTheCanvasToWhatIsAroundIt() {
        Hand.key("shift+Tab");
        Bench.until("the keyboard out of the canvas", () -> !viewer().getControl().isFocusControl());
        Hand.key("space");
        Bench.until("a line for a new item", () -> Bench.all(viewer().getControl(), Text.class).size() == 1);
        Hand.key("Escape");
        Bench.until("the keyboard in the canvas", () -> viewer().getControl().isFocusControl());
        Hand.key("ctrl+f");
        Bench.until("the keyboard in the search", () -> Bench.display().getFocusControl() instanceof Text);
        Hand.key("Escape");
        Bench.until("the keyboard in the canvas", () -> viewer().getControl().isFocusControl());
    }

    @Test
    void whatStandsAroundThePagesHasNamesForScreenReaders() {
        assertEquals(List.of("Search", "Look at a tag, or at one customer segment and what has to do with it", "Canvas", "New items"), names(viewer().getControl()));
        Bench.act(() -> open.editor().show(page(LinkagePage.class)));
        untilFront(LinkagePage.class);
        assertTrue(names(page(LinkagePage.class).shelves()).stream().noneMatch(String::isEmpty));
        Bench.act(() -> open.editor().show(page(MatrixPage.class)));
        untilFront(MatrixPage.class);
        assertEquals(List.of("Filter rows", "The matrix that is shown", "The canvas or landscape of this file that it is of", "Matrix"), names(page(MatrixPage.class).table()));
    }

    private <P extends EditorPage> P page(Class<P> kind) {
        return open.editor().pages().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }

    /** What the fields, lists and bars of the page of a control are called. */
    private List<String> names(Control on) {
        return Bench.see(() -> {
            Composite page = on.getParent();
            while (!(page.getParent() instanceof CTabFolder)) {
                page = page.getParent();
            }
            var all = page;
            return Stream.of(Text.class, Combo.class, ToolBar.class).flatMap(kind -> Bench.all(all, kind).stream())
                    .filter(Control::isVisible).map(Bench::spokenName).toList();
        });
    }

    /** Goes down a menu with the keyboard. */
    private static void choose(Menu menu, String text) {
        choose(menu, text, 0);
    }

    private static void choose(Menu menu, String text, int ahead) {
        var items = Bench.see(() -> Stream.of(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
                .map(MenuItem::getText).toList());
        assertTrue(items.contains(text), items::toString);
        IntStream.range(ahead, items.indexOf(text) + 1).forEach(i -> Hand.key("Down"));
    }

    private Menu menu() {
        return viewer().getControl().getMenu();
    }

    private void untilSelected(String... names) {
        Bench.until(List.of(names) + " selected", () -> viewer().names().equals(List.of(names)));
        assertEquals(List.of(names), Bench.see(() -> viewer().names()));
    }

    private void untilFront(Class<? extends EditorPage> kind) {
        Bench.until(kind.getSimpleName() + " with the keyboard", () -> open.editor().front().filter(kind::isInstance)
                .filter(EditorPage::takesCommands).isPresent());
    }

    private CanvasViewer viewer() {
        return open.page().viewer();
    }
}
