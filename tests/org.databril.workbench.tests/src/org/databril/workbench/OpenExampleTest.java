// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.catalogue.Severity;
import org.databril.workbench.check.ProblemMarkers;
import org.databril.workbench.welcome.Card;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OpenExampleTest {
    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void anExampleIsTwoClicksFromTheWelcome() throws Exception {
        Bench.command("org.eclipse.ui.help.quickStartAction");
        Bench.until("the welcome", () -> Bench.all(Bench.window().getShell(), Card.class).size() == 3);
        Bench.click(Bench.one(Bench.window().getShell(), Card.class,
                card -> card.title().equals(Messages.welcome_openExample)), 40, 40);
        Shell dialog = Bench.dialog(Messages.example_title);
        Screenshot.save("open-example-dialog");
        Bench.press(Bench.one(dialog, Button.class, Bench::isFinish));

        var text = Bench.live();

        Bench.until("its picture", () -> Bench.picture().picture().scene() != null);
        assertEquals(1, ResourcesPlugin.getWorkspace().getRoot().getProjects().length);
        var state = Bench.see(() -> text.state().orElseThrow());
        assertTrue(state.problems().stream().noneMatch(problem -> problem.severity() == Severity.ERROR), state::toString);
        Bench.until("findings of the example", () -> markers().length > 0);
        Screenshot.save("open-example");
    }

    private static IMarker[] markers() {
        try {
            return ResourcesPlugin.getWorkspace().getRoot().findMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        } catch (CoreException e) {
            throw new IllegalStateException("Cannot list markers", e);
        }
    }
}
