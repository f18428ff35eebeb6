// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.language.Servers;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BusyServerTest {
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    private final CountDownLatch free = new CountDownLatch(1);
    private LiveText text;
    private ITextEditor editor;

    @BeforeEach
    void openTheBakeryWithAServerThatIsBusy() throws CoreException {
        Servers.busyUntil(free);
        text = Bench.open(Written.project("Bakery", Written.BAKERY));
        editor = text.editor();
    }

    @AfterEach
    void tidy() {
        free.countDown();
        Bench.tidy();
        Servers.usual();
    }

    @Test
    void keysAreTakenWhileTheServerIsBusyAndItsAnswersComeLater() throws Exception {
        Bench.cursorBefore(editor, "// the only one");
        Bench.type("segment Hotels { } ");
        Bench.until("the typed text", () -> Bench.text(editor).contains("segment Hotels { } // the only one"));
        assertEquals(0, folds());

        for (String command : new String[] {"org.databril.workbench.format", "org.databril.workbench.rename",
            "org.eclipse.ui.genericeditor.findReferences", "org.eclipse.ui.edit.text.contentAssist.proposals"}) {
            Instant asked = Instant.now();
            Bench.command(command);
            Bench.act(() -> { });
            Duration taken = Duration.between(asked, Instant.now());
            assertTrue(taken.compareTo(AT_ONCE) < 0, () -> command + " held up the user interface for " + taken);
        }

        Screenshot.save("busy-server");

        free.countDown();
        Bench.until("what can be folded in the text as it is now", () -> folds() == 2);
    }

    @Test
    void whatIsTypedIsLookedAtMeanwhileAndNotTakenBackByWhatTheServerHearsLater() throws Exception {
        Bench.cursorBefore(editor, "// the only one");
        Bench.type("segment Hotels { } ");
        Bench.until("the new segment among the problems", () -> text.isCurrent() && text.state().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.element().equals("Bakery.Hotels")));
        assertEquals(Bench.see(() -> Bench.text(editor)), known());

        free.countDown();
        Bench.until("answers of the server", () -> folds() == 2);
        assertEquals(Bench.see(() -> Bench.text(editor)), known());
    }

    /** The text as its project has it. */
    private String known() throws Exception {
        return Bench.see(() -> text.ask(checked -> checked.project().file(text.file()).orElseThrow().text())).get();
    }

    private int folds() {
        int count = 0;
        var model = ((ProjectionViewer) editor.getAdapter(ITextOperationTarget.class)).getProjectionAnnotationModel();
        for (var all = model.getAnnotationIterator(); all.hasNext();) {
            count += all.next() instanceof ProjectionAnnotation ? 1 : 0;
        }
        return count;
    }
}
