// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.catalogue.Severity;
import org.databril.workbench.explorer.ElementNode;
import org.databril.workbench.problems.Grouping;
import org.databril.workbench.problems.ProblemFilter;
import org.databril.workbench.problems.ProblemRow;
import org.databril.workbench.problems.ProblemsView;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views beside the text: projects, problems, and the way to any element. */
class ViewsTest {
    private IFile bakery;

    @BeforeEach
    void openTwoProjects() throws CoreException {
        Projects.write(Projects.open("Brewery", null), Map.of("brewery.bmc", """
                canvas Brewery {
                    segment Pubs "Pubs around the corner"
                }
                """), null);
        bakery = Written.project("Bakery", Written.BAKERY);
        Bench.open(bakery);
    }

    @AfterEach
    void tidy() {
        Bench.act(() -> {
            problems().group(Grouping.NONE);
            problems().filter(ProblemFilter.ALL);
        });
        Bench.tidy();
    }

    @Test
    void anElementOfAnyProjectIsOpenedBySomeLettersOfItsLabel() throws Exception {
        Bench.command("org.databril.workbench.openElement");
        Shell dialog = Bench.dialog(Messages.openElement_title);
        Text letters = Bench.one(dialog, Text.class, text -> text.isEnabled());
        Bench.act(() -> letters.setText("around the corner"));
        Bench.until("the pubs", () -> Bench.all(dialog, Table.class).stream()
                .anyMatch(table -> table.getItemCount() == 1 && table.getItem(0).getText().contains("Pubs around")));
        Screenshot.save("open-element");
        Bench.press(Bench.one(dialog, Button.class,
                button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())));
        Bench.until("the name of the pubs", () -> selected().equals("Pubs"));
    }

    @Test
    void theProjectsShowBlocksAndElementsAndFollowEdits() throws Exception {
        Bench.act(() -> navigator().getCommonViewer().expandToLevel(bakery, 1));
        Bench.until("the canvas", () -> items().contains("The bakery"));
        Bench.act(() -> navigator().getCommonViewer().expandToLevel(bakery, 3));
        Bench.until("a segment in its block", () -> items().contains("Customer segments") && items().contains("Households nearby"));
        Bench.cursorBefore((ITextEditor) Bench.see(() -> Bench.page().getActiveEditor().getAdapter(ITextEditor.class)), "// the only one");
        Bench.type("segment Hotels ");
        Bench.until("what was typed", () -> items().contains("Hotels"));
        Screenshot.save("projects-with-elements");
    }

    @Test
    void anElementAmongTheProjectsLeadsToItsText() {
        Bench.act(() -> navigator().getCommonViewer().expandToLevel(bakery, 3));
        Bench.until("the canvas", () -> items().contains("The bakery"));
        Bench.act(() -> navigator().getCommonViewer().expandToLevel(bakery, 3));
        Bench.until("the shop", () -> items().contains("Shop in the village"));
        Bench.act(() -> {
            Tree tree = navigator().getCommonViewer().getTree();
            TreeItem shop = all(tree).filter(item -> item.getData() instanceof ElementNode node
                    && node.label().equals("Shop in the village")).findFirst().orElseThrow();
            Bench.page().activate(navigator());
            navigator().getCommonViewer().setSelection(new StructuredSelection(shop.getData()), true);
        });
        Bench.until("the shop, selected", () -> chosen().equals("Shop in the village"));
        Bench.act(() -> navigator().getCommonViewer().getTree().notifyListeners(SWT.DefaultSelection, new Event()));
        Bench.until("the name of the shop", () -> selected().equals("Shop"));
    }

    @Test
    void problemsAreGroupedByBlockAndNarrowedToTheProjectThatIsWorkedOn() throws Exception {
        Bench.until("problems of both projects", () -> projects().size() == 2);
        assertFalse(count().contains("not listed"), count());
        Bench.act(() -> problems().group(Grouping.BLOCK));
        Bench.until("a group for the segments", () -> all(tree()).anyMatch(item -> item.getText().startsWith("Customer segments (")));
        Bench.act(() -> problems().filter(new ProblemFilter(ProblemFilter.Scope.PROJECT, Severity.INFO)));
        Bench.until("the problems of the bakery", () -> projects().equals(List.of("Bakery")));
        assertTrue(count().endsWith(" not listed"), count());
        assertTrue(Bench.see(() -> problems().listed().stream().anyMatch(row -> row.block().equals("segments"))));
        Bench.act(() -> Bench.page().bringToTop(problems()));
        Screenshot.save("problems-by-block");
    }

    @Test
    void problemsAreNarrowedToTheCanvasThatIsWorkedOn() throws Exception {
        IFile other = Projects.write(bakery.getProject(), Map.of("other.bmc", "canvas Other { segment Hotels }\n"), null).orElseThrow();
        Bench.until("problems of both canvases", () -> files().containsAll(List.of("canvas.bmc", "other.bmc")));
        Bench.act(() -> problems().filter(new ProblemFilter(ProblemFilter.Scope.CANVAS, Severity.INFO)));
        Bench.until("the problems of the bakery", () -> files().equals(List.of("canvas.bmc")));
        Bench.open(other);
        Bench.until("the problems of the other canvas", () -> files().equals(List.of("other.bmc")));
    }

    @Test
    void aProblemInTheListIsFixedByItsKey() throws Exception {
        Bench.until("the problem of the pubs", () -> brewery("segment-unreached").isPresent());
        Menu menu = fixesOf("segment-unreached");
        Screenshot.save("problems-fixes");
        assertEquals(List.of("Ignore segment-unreached here, with the reason"),
                Bench.see(() -> Stream.of(menu.getItems()).map(MenuItem::getText).toList()));
        Bench.act(() -> {
            menu.getItem(0).notifyListeners(SWT.Selection, new Event());
            menu.setVisible(false);
        });
        Bench.until("the fix in the file", () -> written("Brewery", "brewery.bmc").contains("ignore segment-unreached"));
    }

    private static Optional<TreeItem> brewery(String code) {
        return all(tree()).filter(item -> item.getData() instanceof ProblemRow problem && problem.code().equals(code)
                && problem.file().getName().equals("brewery.bmc")).findFirst();
    }

    /** Selects the problem of the brewery with a code, presses the key for fixes and waits for the menu. */
    private static Menu fixesOf(String code) {
        List<Menu> shown = new ArrayList<>();
        Listener menus = event -> {
            if (event.widget instanceof Menu menu) {
                shown.add(menu);
            }
        };
        Bench.act(() -> {
            Bench.display().addFilter(SWT.Show, menus);
            Bench.page().activate(problems());
        });
        try {
            // the list may be filled anew when its view is activated
            Bench.until("the problem, selected", () -> brewery(code).map(ViewsTest::select).isPresent());
            Hand.key("ctrl+1");
            Bench.until("fixes", () -> shown.stream().anyMatch(ViewsTest::isOfFixes));
        } finally {
            Bench.act(() -> Bench.display().removeFilter(SWT.Show, menus));
        }
        return Bench.see(() -> shown.stream().filter(ViewsTest::isOfFixes).findFirst().orElseThrow());
    }

    private static TreeItem select(TreeItem item) {
        tree().setSelection(item);
        tree().notifyListeners(SWT.Selection, new Event());
        tree().setFocus();
        return item;
    }

    private static boolean isOfFixes(Menu menu) {
        return !menu.isDisposed() && Stream.of(menu.getItems()).anyMatch(item -> item.getText().startsWith("Ignore "));
    }

    @Test
    void theElementAtTheCursorIsSelectedAmongTheProjectsWhileTheyAreLinked() {
        Bench.act(() -> navigator().setLinkingEnabled(true));
        try {
            ITextEditor editor = (ITextEditor) Bench.see(() -> Bench.page().getActiveEditor().getAdapter(ITextEditor.class));
            Bench.cursorBefore(editor, "reaches Households");
            Bench.until("the shop", () -> chosen().equals("Shop in the village"));
            Bench.cursorBefore(editor, "role payer");
            Bench.until("the households", () -> chosen().equals("Households nearby"));
            assertTrue(Bench.see(() -> selected().isEmpty()), "the cursor stays where it is");
        } finally {
            Bench.act(() -> navigator().setLinkingEnabled(false));
        }
    }

    private static String chosen() {
        return navigator().getCommonViewer().getStructuredSelection().getFirstElement() instanceof ElementNode node ? node.label() : "";
    }

    private static String written(String project, String file) {
        try {
            return ResourcesPlugin.getWorkspace().getRoot().getProject(project).getFile(file).readString();
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> files() {
        return problems().listed().stream().filter(row -> row.file().getProject().getName().equals("Bakery"))
                .map(row -> row.file().getName()).distinct().sorted().toList();
    }

    private static List<String> projects() {
        return problems().listed().stream().map(ProblemRow::file).map(file -> file.getProject().getName()).distinct().toList();
    }

    private static String count() {
        return Bench.see(() -> problems().getContentDescription());
    }

    private static ProblemsView problems() {
        return (ProblemsView) Bench.see(() -> Bench.page().findView(DatabrilPerspective.PROBLEMS));
    }

    private static Tree tree() {
        return Bench.all(Bench.window().getShell(), Tree.class).stream().filter(tree -> tree.getColumnCount() > 0).findFirst()
                .orElseThrow();
    }

    private static CommonNavigator navigator() {
        return (CommonNavigator) Bench.page().findView(DatabrilPerspective.PROJECTS);
    }

    /** The names of the elements that can be seen among the projects. */
    private static List<String> items() {
        return all(navigator().getCommonViewer().getTree()).map(TreeItem::getData).filter(ElementNode.class::isInstance)
                .map(node -> ((ElementNode) node).label()).toList();
    }

    private static Stream<TreeItem> all(Tree tree) {
        return Stream.of(tree.getItems()).flatMap(ViewsTest::all);
    }

    private static Stream<TreeItem> all(TreeItem item) {
        return Stream.concat(Stream.of(item), Stream.of(item.getItems()).flatMap(ViewsTest::all));
    }

    private static String selected() {
        var editor = Bench.page().getActiveEditor() == null ? null : Bench.page().getActiveEditor().getAdapter(ITextEditor.class);
        return editor != null && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection.getText() : "";
    }
}
