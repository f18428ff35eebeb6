// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.ElementName;
import org.databril.workbench.diagram.properties.PropertiesView;
import org.databril.workbench.explorer.ElementNode;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The form of what is selected, as a person fills it in. */
class PropertiesTest {
    private static final String TEXT = """
            canvas Bakery "The bakery" uses Data {
                // who comes
                segment Households "Households nearby" { role payer priority high }
                segment Hotels "Hotels" // two of them
                channel Shop "Shop in the village" {
                    direct offline
                    reaches Households in purchase
                    cost 100 EUR per month
                }
            }
            landscape Data { source Till "The till"  source Book "Order book" }
            """;

    private IFile file;
    private LiveText text;
    private PropertiesView view;

    @BeforeEach
    void openTheCanvas() throws Exception {
        file = Written.project("Bakery", TEXT);
        text = Bench.open(file);
        view = (PropertiesView) Bench.see(() -> {
            try {
                return Bench.page().showView(PropertiesView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void theElementAtTheCursorIsShownAndChangedInTheText() throws Exception {
        Bench.cursorBefore(text.editor(), "priority");
        untilShown("Households nearby");
        Screenshot.save("properties");
        Bench.act(() -> {
            Combo priority = one(Combo.class, combo -> combo.getText().equals("high"));
            priority.select(priority.indexOf("low"));
            priority.notifyListeners(SWT.Selection, new Event());
        });
        untilText(TEXT.replace("priority high", "priority low"));
        Bench.act(() -> Bench.page().activate(Bench.page().getActiveEditor()));
        Hand.key("ctrl+z");
        untilText(TEXT);
    }

    @Test
    void aTextIsEnteredByTheKeyboardAndTakenBackByEscape() {
        Bench.cursorBefore(text.editor(), "direct");
        untilShown("Shop in the village");
        focus(text("Shop in the village"));
        Hand.key("ctrl+a");
        Hand.type("Shop at the square");
        Hand.key("Escape");
        Bench.until("the label from before", () -> text("Shop in the village") != null);
        Hand.key("ctrl+a");
        Hand.type("Shop at the square");
        Hand.key("Return");
        untilText(TEXT.replace("Shop in the village", "Shop at the square"));
    }

    @Test
    void whatSaysNoAmountIsToldBelowTheFieldAndNotWritten() throws Exception {
        Bench.cursorBefore(text.editor(), "direct");
        untilShown("Shop in the village");
        focus(text("100"));
        Hand.key("ctrl+a");
        Hand.type("a lot");
        Hand.key("Return");
        Bench.until("what is wrong", () -> labels().stream().anyMatch(words -> words.equals("“a lot” is no number.")));
        assertEquals(TEXT, Bench.see(() -> Bench.text(text.editor())));
        Screenshot.save("properties-mistake");
        Hand.key("ctrl+a");
        Hand.type("1,250.50");
        Hand.key("Return");
        untilText(TEXT.replace("100 EUR", "1250.50 EUR"));
        Bench.until("nothing wrong any more", () -> labels().stream().noneMatch(words -> words.contains("no number")));
    }

    @Test
    void anElementIsChosenByLettersOfItsLabel() throws Exception {
        Bench.cursorBefore(text.editor(), "priority");
        untilShown("Households nearby");
        Table sources = Bench.see(() -> all(Table.class).stream().filter(table -> table.getToolTipText().contains("Where its purchases"))
                .findFirst().orElseThrow());
        focus(sources);
        Hand.key("Insert");
        Shell dialog = Bench.dialog("Purchases recorded in");
        Hand.type("order");
        Bench.until("the order book", () -> Bench.all(dialog, Table.class).getFirst().getItemCount() == 1);
        Screenshot.save("properties-picker");
        Hand.key("Return");
        Bench.until("why not", () -> labels().stream().anyMatch(words -> words.contains("cannot be written by itself")));
        Table prefers = Bench.see(() -> all(Table.class).stream().filter(table -> table.getToolTipText().contains("would rather be"))
                .findFirst().orElseThrow());
        focus(prefers);
        Hand.key("Insert");
        Bench.dialog("Prefers");
        Hand.key("Return");
        untilText(TEXT.replace("priority high }", "priority high  prefers Shop }"));
        Bench.until("the shop in the list", () -> prefers.getItemCount() == 1 && prefers.getItem(0).getText().equals("Shop in the village"));
        focus(prefers);
        Hand.key("Home", "Delete");
        untilText(TEXT);
    }

    @Test
    void severalElementsOfAPageAreChangedAtATime() throws Exception {
        var editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        Bench.act(() -> {
            editor.show(editor.pages().getFirst());
            Bench.page().activate(editor);
        });
        Bench.until("both segments on the page", () -> {
            editor.pages().getFirst().select(new StructuredSelection(List.of(
                    new ElementName(text.file(), "Bakery.Households"), new ElementName(text.file(), "Bakery.Hotels"))));
            return view.shown() != null && view.shown().subjects().size() == 2;
        });
        assertTrue(Bench.see(() -> all(Combo.class).getFirst().getText().equals("They differ")));
        Screenshot.save("properties-several");
        Bench.act(() -> {
            Combo priority = all(Combo.class).getFirst();
            priority.select(priority.indexOf("medium"));
            priority.notifyListeners(SWT.Selection, new Event());
        });
        untilText(TEXT.replace("priority high", "priority medium")
                .replace("segment Hotels \"Hotels\" //", "segment Hotels \"Hotels\" { priority medium } //"));
        Bench.act(editor::showText);
    }

    @Test
    void anElementAmongTheProjectsIsShownWithoutItsText() {
        Bench.act(() -> Bench.page().closeAllEditors(false));
        var navigator = (CommonNavigator) Bench.see(() -> Bench.page().findView(DatabrilPerspective.PROJECTS));
        Bench.act(() -> {
            Bench.page().activate(navigator);
            navigator.getCommonViewer().expandToLevel(file, 3);
        });
        Bench.until("the shop", () -> {
            navigator.getCommonViewer().expandToLevel(file, 3);
            var found = nodes(navigator).stream().filter(node -> node.name().equals("Bakery.Shop")).toList();
            found.forEach(node -> navigator.getCommonViewer().setSelection(new StructuredSelection(node)));
            return !found.isEmpty();
        });
        untilShown("Shop in the village");
        Bench.until("that it is only to be read", () -> view.note().startsWith("Nothing of this project is open."));
    }

    @Test
    void whileTheTextCannotBeReadNothingIsWritten() {
        Bench.cursorBefore(text.editor(), "priority");
        Bench.type("role { ");
        Bench.until("where the mistake is", () -> view.note().startsWith("The text cannot be read in line 3."));
        assertTrue(Bench.see(() -> all(Combo.class).stream().noneMatch(Combo::isEnabled)));
    }

    private static List<ElementNode> nodes(CommonNavigator navigator) {
        return Stream.of(navigator.getCommonViewer().getVisibleExpandedElements())
                .flatMap(shown -> shown instanceof ElementNode node ? Stream.concat(Stream.of(node),
                        node.children().stream()) : Stream.empty()).toList();
    }

    private void untilShown(String title) {
        Bench.until("the form of " + title, () -> view.shown() != null && view.shown().titles().equals(List.of(title)));
    }

    private void untilText(String expected) {
        Bench.until("the text " + expected, () -> Bench.text(text.editor()).equals(expected));
    }

    private static void focus(Control control) {
        Bench.act(() -> Bench.window().getShell().forceActive());
        // a field that was made just now may not have its room yet
        Bench.until("the keyboard in the field", () -> control.isFocusControl() || control.setFocus() && control.isFocusControl());
    }

    private Text text(String words) {
        return Bench.see(() -> all(Text.class).stream().filter(line -> line.getText().equals(words)).findFirst().orElse(null));
    }

    private List<String> labels() {
        return all(Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    private <T extends Control> T one(Class<T> kind, Predicate<T> wanted) {
        return all(kind).stream().filter(wanted).findFirst().orElseThrow();
    }

    private <T extends Control> List<T> all(Class<T> kind) {
        return Bench.all(view.control(), kind);
    }
}
