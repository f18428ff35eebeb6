// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.databril.workbench.picture.PictureView;
import org.databril.workbench.welcome.Card;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StartTest {
    @AfterEach
    void tidy() {
        Bench.act(() -> {
            var intro = Bench.window().getWorkbench().getIntroManager();
            if (intro.getIntro() != null) {
                intro.closeIntro(intro.getIntro());
            }
        });
        Bench.tidy();
    }

    @Test
    void theWorkbenchOpensInTheDatabrilPerspective() {
        assertEquals(DatabrilPerspective.ID, Bench.see(() -> Bench.page().getPerspective().getId()));
        for (String view : List.of(DatabrilPerspective.PROJECTS, DatabrilPerspective.PROBLEMS, PictureView.ID)) {
            assertNotNull(Bench.see(() -> Bench.page().findViewReference(view)), view);
        }
    }

    @Test
    void theWelcomeOffersThreeWaysToBegin() throws IOException {
        Bench.command("org.eclipse.ui.help.quickStartAction");
        Bench.until("the welcome", () -> Bench.all(Bench.window().getShell(), Card.class).size() == 3);
        assertEquals(List.of(Messages.welcome_newCanvas, Messages.welcome_openExample, Messages.welcome_openFolder),
                Bench.see(() -> Bench.all(Bench.window().getShell(), Card.class).stream().map(Card::title).toList()));
        Screenshot.save("welcome");
    }

    @Test
    void nothingOfProgrammingIsInTheMenus() {
        List<String> menus = Bench.see(() -> Stream.of(Bench.window().getShell().getMenuBar().getItems())
                .map(MenuItem::getText).map(text -> text.replace("&", "")).toList());
        assertEquals(List.of("File", "Edit", "Git", "View", "Help"), menus);
    }

    @Test
    void nothingOfProgrammingIsInTheMenuOfAProject() throws Exception {
        Written.project("Bakery", Written.BAKERY);
        Tree projects = Bench.see(() -> Bench.page().findView(DatabrilPerspective.PROJECTS) instanceof CommonNavigator view
                ? view.getCommonViewer().getTree() : null);
        Bench.until("the project", () -> projects.getItemCount() == 1);
        List<String> menu = Bench.see(() -> {
            Bench.page().activate(Bench.page().findView(DatabrilPerspective.PROJECTS));
            projects.setSelection(projects.getItem(0));
            projects.notifyListeners(SWT.Selection, new Event());
            projects.getMenu().notifyListeners(SWT.Show, new Event());
            List<String> found = Stream.of(projects.getMenu().getItems()).map(MenuItem::getText)
                    .map(text -> text.replace("&", "").replaceAll("\\t.*", "")).toList();
            projects.getMenu().notifyListeners(SWT.Hide, new Event());
            return found;
        });
        assertTrue(menu.containsAll(List.of("Git", "Refresh", "Close Project")), menu::toString);
        assertFalse(menu.contains("Configure"), menu::toString);
    }
}
