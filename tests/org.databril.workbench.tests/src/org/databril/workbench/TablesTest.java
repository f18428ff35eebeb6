// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.tables.ReportView;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Impact, lineage, figures and the data lens of what is selected. */
class TablesTest {
    private static final String TEXT = """
            canvas Bakery "The bakery" uses Data {
                segment Households "Households nearby" { role payer purchases fully recorded in Till }
                proposition Bread "Fresh bread" { for Households }
                channel Shop "Shop in the village" { direct offline reaches Households in purchase cost 100 EUR per month }
                stream Sales { from Households for Bread amount 50000 EUR per year recorded in Till }
                cost Wages "Wages" { fixed amount 30000 EUR per year driven by Shop }
            }
            landscape Data {
                information Customer { attribute email personal }
                source Till "The till" { application holds Customer as master }
                source Book "Order book" { paper holds Customer }
                flow TillToBook from Till to Book { carries Customer manual weekly }
            }
            """;

    private LiveText text;
    private ReportView view;

    @BeforeEach
    void openTheCanvas() throws Exception {
        text = Bench.open(Written.project("Bakery", TEXT));
    }

    @AfterEach
    void tidy() {
        Bench.act(() -> {
            if (view != null) {
                view.pin(false);
                Bench.page().bringToTop(Bench.page().findView(DatabrilPerspective.PROBLEMS));
            }
        });
        Bench.tidy();
    }

    @Test
    void theImpactOfTheAttributeAtTheCursorIsListedAndExplained() throws Exception {
        show("impact");
        Bench.cursorBefore(text.editor(), "email");
        Bench.until("both sources", () -> column(0, 0).equals(List.of("The till", "Order book")));
        choose(0, 1);
        Bench.until("the flow that brings it there", () -> column(1, 0).equals(List.of("The till")));
        Screenshot.save("impact-view");
        open(1, 0);
        Bench.until("the flow in the text", () -> selected().equals("TillToBook"));
    }

    @Test
    void aPinnedViewStaysAndFollowsEditsOfItsText() {
        show("impact");
        Bench.cursorBefore(text.editor(), "email");
        Bench.until("both sources", () -> column(0, 0).size() == 2);
        Bench.act(() -> view.pin(true));
        Bench.cursorBefore(text.editor(), "holds Customer }");
        Bench.type("location \"desk\" ");
        Bench.cursorBefore(text.editor(), "source Book");
        Bench.until("the same sources as the text says now", () -> text.isCurrent() && column(0, 0).equals(List.of("The till", "Order book")));
        assertTrue(Bench.see(() -> view.shown().title()).contains("email"));
        Bench.act(() -> view.pin(false));
        Bench.until("what is lost without the book", () -> !view.shown().title().contains("email"));
    }

    @Test
    void lineageTellsWhereTheDataOfASourceGo() throws Exception {
        show("lineage");
        Bench.cursorBefore(text.editor(), "holds Customer as");
        Bench.until("the way to the order book", () -> column(0, 3).contains("Order book"));
        Screenshot.save("lineage-view");
    }

    @Test
    void theFiguresOfACostAreSortedFilteredAndCopiedToASpreadsheet() throws Exception {
        show("figures");
        Bench.cursorBefore(text.editor(), "fixed amount");
        Bench.until("the figures about wages", () -> view.shown().title().equals("Figures about Wages:"));
        Bench.act(() -> {
            var table = table(0);
            table.getColumn(2).notifyListeners(SWT.Selection, new Event());
            table.getColumn(2).notifyListeners(SWT.Selection, new Event());
        });
        assertEquals(SWT.DOWN, Bench.see(() -> table(0).getSortDirection()));
        Bench.act(() -> Bench.one(area(), Text.class, any -> true).setText("item"));
        Bench.until("the cost of the shop", () -> column(0, 1).equals(List.of("Shop in the village")));
        choose(0, 0);
        Bench.until("what it is made of", () -> column(1, 0).equals(List.of("Wages")));
        Screenshot.save("figures-view");
        Bench.act(() -> {
            Bench.page().activate(view);
            table(0).setFocus();
            Bench.window().getShell().forceActive();
        });
        Bench.until("the keyboard in the table", () -> table(0).isFocusControl());
        Hand.key("ctrl+c");
        Bench.until("a line with tabs on the clipboard", () -> {
            var clipboard = new Clipboard(Bench.display());
            var copied = (String) clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return copied != null && copied.contains("Figure\tAbout\tValue") && copied.contains("\tShop in the village\t€ 30,000");
        });
    }

    @Test
    void theLensShowsEachBlockWithTheFindingsBehindIt() throws Exception {
        show("lens");
        Bench.cursorBefore(text.editor(), "for Households");
        Bench.until("all blocks", () -> column(0, 0).size() == 10);
        assertTrue(Bench.see(() -> column(0, 1)).contains("100 %"));
        choose(0, 2);
        Bench.until("what is found about channels", () -> column(1, 3).contains("channel-phase-unrecorded"));
        Screenshot.save("lens-view");
        int row = Bench.see(() -> column(1, 3).indexOf("channel-phase-unrecorded"));
        open(1, row);
        Bench.until("the shop in the text", () -> selected().equals("Shop"));
    }

    @Test
    void whatCannotBeSeenCostsNothing() {
        show("impact");
        Bench.cursorBefore(text.editor(), "email");
        Bench.until("both sources", () -> column(0, 0).size() == 2);
        var before = Bench.see(() -> view.shown());
        Bench.act(() -> Bench.page().bringToTop(Bench.page().findView(DatabrilPerspective.PROBLEMS)));
        Bench.until("the view behind the problems", () -> !Bench.page().isPartVisible(view));
        Bench.cursorBefore(text.editor(), "fixed amount");
        Bench.type("note \"x\" ");
        Bench.until("the text looked at", () -> text.isCurrent());
        assertEquals(before, Bench.see(() -> view.shown()));
        Bench.act(() -> Bench.page().bringToTop(view));
        Bench.until("what is lost without wages", () -> !view.shown().equals(before));
        assertFalse(Bench.see(() -> view.shown().title()).isEmpty());
    }

    private void show(String kind) {
        view = (ReportView) Bench.see(() -> {
            try {
                return Bench.page().showView("org.databril.workbench." + kind, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private Composite area() {
        return view.control();
    }

    private Table table(int which) {
        return Bench.all(area(), Table.class).get(which);
    }

    private List<String> column(int which, int column) {
        return Stream.of(table(which).getItems()).map(item -> item.getText(column)).toList();
    }

    private void choose(int which, int row) {
        Bench.act(() -> {
            table(which).setSelection(row);
            table(which).notifyListeners(SWT.Selection, new Event());
        });
    }

    private void open(int which, int row) {
        Bench.act(() -> {
            var table = table(which);
            TableItem item = table.getItem(row);
            table.setSelection(row);
            var event = new Event();
            event.item = item;
            table.notifyListeners(SWT.DefaultSelection, event);
        });
    }

    private String selected() {
        return text.editor().getSelectionProvider().getSelection() instanceof ITextSelection selection ? selection.getText() : "";
    }
}
