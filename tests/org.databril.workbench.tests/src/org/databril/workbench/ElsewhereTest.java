// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.databril.workbench.diagram.interview.InterviewView;
import org.databril.workbench.diagram.linkage.LinkagePage;
import org.databril.workbench.diagram.matrix.MatrixPage;
import org.databril.workbench.diagram.properties.PropertiesView;
import org.databril.workbench.elsewhere.Namesakes;
import org.databril.workbench.elsewhere.ReferencedInput;
import org.databril.workbench.language.hover.WordHover;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names that are found in another project only, and the canvases they lead to. */
class ElsewhereTest {
    private static final String FOLLOW = "org.eclipse.ui.edit.text.open.hyperlink";
    private static final String SHOP = """
            canvas Butcher "The butcher" uses BakeryData {
                segment Regulars "Regulars" { role payer purchases fully recorded in Till }
            }
            """;
    private static final String BAKERY = """
            canvas Bakery "The bakery" uses BakeryData {
                segment Households "Households nearby" { role payer purchases fully recorded in Till }
            }
            landscape BakeryData {
                information Sale { attribute day }
                source Till "The till of the bakery" { application holds Sale }
            }
            """;
    private static final String BRANCH = """
            landscape BranchData {
                source Till "The till of the branch" { application }
            }
            """;

    private IFile bakery;
    private OpenCanvas butcher;

    @BeforeEach
    void twoProjectsAndABranchInOneOfThem() throws Exception {
        bakery = Written.project("Bakery", BAKERY);
        IProject project = bakery.getProject();
        project.getFolder("branch").create(false, true, null);
        Projects.write(project, Map.of("branch/databril.toml", "", "branch/branch.bmc", BRANCH), null);
        butcher = OpenCanvas.of(Written.project("Butcher", SHOP));
        Bench.until("the names of the other projects", () -> Namesakes.at(butcher.live().state().orElseThrow().problems(), 0,
                SHOP.length()).size() == 3);
    }

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void aNameOfAnotherProjectLeadsToItsCanvasToBeRead() throws Exception {
        CanvasEditor editor = follow("BakeryData");

        assertEquals("canvas.bmc (read-only)", Bench.see(editor::getTitle));
        assertEquals("BakeryData", Bench.see(() -> ((ITextSelection) editor.text().getSelectionProvider().getSelection()).getText()));
        assertEquals("Read-only: opened from a reference to project “Bakery”. <a>Edit it</a>", Bench.see(() -> note(editor).getText()));
        Screenshot.save("elsewhere");
        Bench.type("x");
        Bench.act(() -> editor.text().getAction("paste").run());
        Bench.command("org.databril.workbench.format");
        Bench.command("org.databril.workbench.toggleComment");
        Bench.until("why nothing is changed", () -> Bench.status().contains("“Bakery”"));
        assertEquals(BAKERY, Bench.see(() -> Bench.text(editor.text())));
    }

    @Test
    void allPagesAndViewsRefuseChangesAndSayWhy() throws Exception {
        CanvasEditor editor = follow("BakeryData");
        CanvasPage canvas = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(canvas));
        Bench.until("the canvas", () -> canvas.viewer() != null && canvas.viewer().placeOf("Bakery.Households").isPresent());
        assertEquals("", Bench.see(canvas::note), "it is said once, above all pages");
        Bench.act(() -> canvas.viewer().select(List.of("Bakery.Households")));
        refuses(canvas);

        LinkagePage linkage = (LinkagePage) editor.pages().get(1);
        Bench.act(() -> editor.show(linkage));
        Bench.until("the linkage", () -> linkage.viewer() != null && linkage.viewer().placeOf("BakeryData.Till").isPresent());
        Bench.act(() -> linkage.viewer().select(List.of("BakeryData.Till")));
        refuses(linkage);

        MatrixPage matrix = (MatrixPage) editor.pages().getLast();
        Bench.act(() -> editor.show(matrix));
        Bench.until("a matrix", () -> !matrix.cells().isEmpty());
        Bench.act(() -> {
            matrix.table().setFocus();
            matrix.action(ActionFactory.DELETE.getId()).orElseThrow().run();
        });

        PropertiesView properties = (PropertiesView) view(PropertiesView.ID);
        Bench.until("properties that say it", () -> properties.note().contains("“Bakery”"));
        assertTrue(Bench.see(() -> Bench.all(properties.control(), Text.class).stream().noneMatch(Text::getEditable)));
        InterviewView interview = (InterviewView) view(InterviewView.ID);
        Bench.until("questions that cannot be answered", () -> interview.round() != null
                && Bench.all(interview.control(), Text.class).stream().noneMatch(Text::getEditable));
        assertEquals(BAKERY, Bench.see(() -> Bench.text(editor.text())));
        assertFalse(Bench.see(editor::isDirty));
    }

    /** Tries to delete what is selected on a page. */
    private static void refuses(EditorPage page) throws Exception {
        Bench.display().asyncExec(() -> page.action(ActionFactory.DELETE.getId()).orElseThrow().run());
        Shell dialog = Bench.dialog("Not possible here");
        Screenshot.save("elsewhere-" + page.title().toLowerCase(Locale.ROOT));
        Bench.act(dialog::close);
    }

    @Test
    void editItLetsItBeChanged() {
        CanvasEditor editor = follow("BakeryData");
        PropertiesView properties = (PropertiesView) view(PropertiesView.ID);
        Bench.until("properties that say it", () -> properties.note().contains("“Bakery”"));

        Bench.act(() -> note(editor).notifyListeners(SWT.Selection, new Event()));

        assertEquals("canvas.bmc", Bench.see(editor::getTitle));
        assertFalse(Bench.see(() -> note(editor).getParent().getVisible()));
        Bench.until("properties that can be changed", () -> properties.note().isEmpty());
        Bench.cursorBefore(editor.text(), "landscape");
        Bench.type("x");
        Bench.until("a letter more", () -> Bench.text(editor.text()).contains("xlandscape"));
    }

    @Test
    void openingItFromTheProjectsLetsItBeChangedInTheSameTab() {
        CanvasEditor editor = follow("BakeryData");

        Bench.open(bakery);

        Bench.until("a canvas to work in", () -> editor.getTitle().equals("canvas.bmc") && editor.text().isEditable());
        assertEquals(editor, Bench.see(() -> Bench.page().getActiveEditor()));
        assertEquals(2, Bench.see(() -> Bench.page().getEditorReferences().length));
    }

    @Test
    void whatIsOpenToBeWorkedInStaysSo() {
        Bench.open(bakery);

        CanvasEditor editor = follow("BakeryData");

        assertEquals("canvas.bmc", Bench.see(editor::getTitle));
        assertTrue(Bench.see(() -> editor.text().isEditable()));
    }

    @Test
    void goingOnInItsProjectKeepsItToBeRead() {
        CanvasEditor editor = follow("BakeryData");

        Bench.cursorBefore(editor.text(), "Till }\n}");
        Bench.command(FOLLOW);

        Bench.until("the source", () -> ((ITextSelection) editor.text().getSelectionProvider().getSelection()).getOffset()
                == BAKERY.indexOf("Till \"The till"));
        assertFalse(Bench.see(() -> editor.text().isEditable()));
    }

    @Test
    void whatItsOwnProjectChangesInItCanBeSaved() {
        CanvasEditor editor = follow("BakeryData");

        Bench.act(() -> editor.text().getDocumentProvider().getDocument(editor.text().getEditorInput())
                .set(BAKERY.replace("Households", "Homes")));

        Bench.until("a canvas that can be saved", () -> editor.isDirty() && editor.getTitle().equals("canvas.bmc"));
        assertTrue(Bench.see(() -> editor.text().isEditable()));
    }

    @Test
    void ofSeveralProjectsOneIsChosen() throws Exception {
        butcher.cursorBefore("Till }");
        Menu menu = Bench.menuAfter(() -> Bench.command(FOLLOW));

        assertEquals(List.of("Open BakeryData.Till in “Bakery”, read-only", "Open BranchData.Till in “Bakery/branch”, read-only"),
                Bench.see(() -> Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
        Screenshot.save("elsewhere-choice");
        Bench.act(() -> {
            menu.getItem(1).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        Bench.until("the branch", () -> Bench.page().getActiveEditor().getTitle().equals("branch.bmc (read-only)"));
    }

    @Test
    void pointingAtTheNameTellsInWhichProjectItIs() {
        WordHover hover = new WordHover();
        var viewer = Bench.see(butcher::viewer);

        String told = String.valueOf(hover.getHoverInfo2(viewer, hover.getHoverRegion(viewer, SHOP.indexOf("BakeryData") + 2)));

        assertTrue(told.contains("BakeryData is in another project: Bakery . Names are found inside one project only."), told);
    }

    @Test
    void theMenuOfAnItemOnTheCanvasLeadsThereToo() {
        CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        CanvasPage page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(page));
        Bench.until("the canvas", () -> page.viewer() != null && page.viewer().placeOf("Butcher.Regulars").isPresent());
        Bench.act(() -> page.viewer().select(List.of("Butcher.Regulars")));

        choose(page.viewer().getControl(), "Open BakeryData.Till in “Bakery”, read-only");

        Bench.until("the till", () -> Bench.page().getActiveEditor().getEditorInput() instanceof ReferencedInput input
                && input.getFile().equals(bakery));
    }

    @Test
    void theMenuOfACardOfTheLinkageLeadsThereToo() throws Exception {
        Bench.open(Written.project("Fishmonger", """
                canvas Fish uses FishData { segment Regulars { role payer purchases fully recorded in Scale } }
                landscape FishData { source Scale { application holds Sale } }
                """));
        CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        LinkagePage page = (LinkagePage) editor.pages().get(1);
        Bench.act(() -> editor.show(page));
        Bench.until("the linkage", () -> page.viewer() != null && page.viewer().placeOf("FishData.Scale").isPresent());
        Bench.act(() -> page.viewer().select(List.of("FishData.Scale")));

        choose(page.viewer().getControl(), "Open BakeryData.Sale in “Bakery”, read-only");

        Bench.until("the sale", () -> Bench.page().getActiveEditor().getEditorInput() instanceof ReferencedInput input
                && input.getFile().equals(bakery));
    }

    /** Chooses an entry of the context menu of a picture. */
    private static void choose(Control control, String entry) {
        Bench.act(() -> {
            control.getMenu().notifyListeners(SWT.Show, new Event());
            Stream.of(control.getMenu().getItems()).filter(item -> item.getText().equals(entry)).findFirst().orElseThrow()
                    .notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void theNextStartBringsItBackToBeRead() throws Exception {
        CanvasEditor editor = follow("BakeryData");
        XMLMemento memento = XMLMemento.createWriteRoot("input");
        var persistable = Bench.see(() -> editor.getEditorInput().getPersistable());
        persistable.saveState(memento);

        var restored = PlatformUI.getWorkbench().getElementFactory(persistable.getFactoryId()).createElement(memento);

        assertTrue(restored instanceof ReferencedInput input && input.getFile().equals(bakery));
        assertEquals(new FileEditorInput(bakery), restored);
    }

    /** Follows a name of the butcher's, and tells the editor it leads to. */
    private CanvasEditor follow(String name) {
        Bench.act(() -> Bench.page().activate(TextEditors.partOf(butcher.editor())));
        butcher.cursorBefore(name);
        Bench.command(FOLLOW);
        Bench.until("a canvas of the other project", () -> Bench.page().getActiveEditor() instanceof CanvasEditor editor && editor.live()
                .filter(text -> text.file().equals(bakery.getLocation().toPath()) && text.isCurrent()).isPresent());
        return (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
    }

    /** The line above the pages. */
    private static Link note(CanvasEditor editor) {
        Composite pages = editor.text().getAdapter(Control.class).getParent();
        while (Bench.all(pages, Link.class).isEmpty()) {
            pages = pages.getParent();
        }
        return Bench.all(pages, Link.class).getFirst();
    }

    private static IViewPart view(String id) {
        return Bench.see(() -> {
            try {
                return Bench.page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
