// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.workbench.language.links.FindingPageView;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NavigationTest {
    private static final String DATA = """
            landscape BakeryData {
                information Sale { attribute day }
                source Till "The till" { application holds Sale }
            }
            """;
    private static final String SELLING = Written.BAKERY.replace("canvas Bakery \"The bakery\" {", "canvas Bakery \"The bakery\" uses BakeryData {")
            .replace("in purchase }", "in purchase records Sale in Till during purchase }");

    private OpenCanvas canvas;

    @BeforeEach
    void openTheBakeryWithItsData() throws CoreException {
        IFile file = Written.project("Bakery", SELLING);
        Projects.write(file.getProject(), Map.of("data.bmc", DATA), null);
        canvas = OpenCanvas.of(file);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aNameLeadsToItsElement() {
        canvas.cursorBefore("Households in purchase");
        Bench.command("org.eclipse.ui.edit.text.open.hyperlink");

        Bench.until("the segment", () -> canvas.selected().equals("Households")
                && canvas.cursor() == SELLING.indexOf("Households"));
    }

    @Test
    void aNameLeadsToItsElementInAnotherFile() throws Exception {
        canvas.cursorBefore("Till during");
        Bench.command("org.eclipse.ui.edit.text.open.hyperlink");

        Bench.until("the file with the data", () -> Bench.page().getActiveEditor().getTitle().equals("data.bmc"));
        Screenshot.save("definition");
    }

    @Test
    void thePlacesOfTheNameAtTheCursorAreMarked() throws Exception {
        canvas.cursorBefore("Households in purchase");

        Bench.until("marks", () -> canvas.marks("org.databril.workbench.declaration").size() == 1
                && canvas.marks("org.databril.workbench.use").size() == 1);
        Screenshot.save("occurrences");
        canvas.cursorBefore("role");
        Bench.until("no marks", () -> canvas.marks("org.databril.workbench.declaration").isEmpty());
    }

    @Test
    void referencesAreListedFileByFile() throws Exception {
        canvas.cursorBefore("Till during");
        Bench.command("org.eclipse.ui.genericeditor.findReferences");

        Bench.until("the places in both files", () -> tree(NewSearchUI.SEARCH_VIEW_ID).filter(tree -> Stream.of(tree.getItems())
                .map(TreeItem::getText).map(text -> text.split(" ")[0]).sorted().toList().equals(List.of("canvas.bmc", "data.bmc")))
                .isPresent());
        Screenshot.save("references");
    }

    @Test
    void theOutlineShowsElementsFollowsTheCursorAndLeadsToTheText() throws Exception {
        Bench.act(() -> show(IPageLayout.ID_OUTLINE));
        canvas.cursorBefore("role payer");

        Bench.until("the segment in the outline", () -> tree(IPageLayout.ID_OUTLINE)
                .filter(tree -> tree.getSelectionCount() == 1 && tree.getSelection()[0].getText().startsWith("Households")).isPresent());
        assertEquals(1, Bench.see(() -> tree(IPageLayout.ID_OUTLINE).orElseThrow().getItemCount()));
        Screenshot.save("outline");
        Bench.act(() -> choose(tree(IPageLayout.ID_OUTLINE).orElseThrow(), "Shop"));
        Bench.until("the name of the shop", () -> canvas.selected().equals("Shop"));
    }

    @Test
    void aPageAboutAFindingIsReadFromItsTop() throws Exception {
        Bench.act(() -> FindingPageView.show("cost-differs"));
        ScrolledFormText page = Bench.see(() -> Bench.all(Bench.window().getShell(), ScrolledFormText.class).stream()
                .filter(Control::isVisible).findFirst().orElseThrow());
        Bench.until("a page that is longer than its view", () -> page.getContent().getSize().y > page.getClientArea().height);
        Screenshot.save("finding-page");

        assertEquals(0, Bench.see(() -> page.getOrigin().y));
    }

    private static void choose(Tree tree, String name) {
        tree.setFocus();
        TreeItem item = all(tree.getItems()).filter(child -> child.getText().startsWith(name)).findFirst().orElseThrow();
        tree.setSelection(item);
        Event event = new Event();
        event.item = item;
        tree.notifyListeners(SWT.Selection, event);
    }

    private static Stream<TreeItem> all(TreeItem[] items) {
        return Stream.of(items).flatMap(item -> Stream.concat(Stream.of(item), all(item.getItems())));
    }

    private static void show(String view) {
        try {
            Bench.page().showView(view);
        } catch (PartInitException e) {
            throw new IllegalStateException("Cannot show " + view, e);
        }
    }

    private static Optional<Tree> tree(String view) {
        IViewPart part = Bench.page().findView(view);
        return part == null ? Optional.empty() : Bench.all(control(part), Tree.class).stream().filter(Control::isVisible).findFirst();
    }

    private static Control control(IViewPart part) {
        return part instanceof ContentOutline outline ? outline.getCurrentPage().getControl()
                : NewSearchUI.getSearchResultView().getActivePage().getControl();
    }
}
