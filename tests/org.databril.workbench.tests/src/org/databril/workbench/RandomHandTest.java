// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.databril.server.session.CheckedProject;
import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A hand that does anything on the pages with pictures; with another {@code -Ddatabril.seed} it does something else. It opens no menus, as
 * one of their entries leads into the text, where some letters are enough for a mistake.
 */
class RandomHandTest {
    private static final int STEPS = 1000;
    private static final int AT_ONCE = 20;
    private static final int LETTERS = 26;

    private static final List<String> KEYS = List.of("Return", "Return", "Escape", "Delete", "F2", "Insert", "Tab", "Up", "Down",
            "Left", "Right", "Home", "End", "space", "alt+Up", "alt+Down", "ctrl+a", "ctrl+c", "ctrl+x", "ctrl+v", "ctrl+z",
            "ctrl+y", "ctrl+f", "shift+Down", "BackSpace");

    /** The same in every build, so that a build fails for what was changed; other hands find other mistakes. */
    private final long seed = Long.getLong("databril.seed", 33156722662484L);
    private final Random random = new Random(seed);
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final ILogListener log = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR) {
            errors.add(status.getMessage() + " " + status.getException());
        }
    };

    @AfterEach
    void tidy() {
        Platform.removeLogListener(log);
        Bench.tidy();
    }

    @Test
    void whateverAHandDoesTheCanvasIsSavedAndReadAgain() throws Exception {
        System.out.println("A random hand, -Ddatabril.seed=" + seed);
        LiveText text = Bench.open(Written.project("Bakery", CanvasPageTest.TEXT));
        CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        Platform.addLogListener(log);
        int pages = editor.pages().size();
        for (int step = 0; step < STEPS; step += AT_ONCE) {
            EditorPage page = editor.pages().get(step * pages / STEPS);
            Bench.act(() -> {
                if (random.nextBoolean()) {
                    editor.showText();
                }
                editor.show(page);
                Bench.window().getShell().forceActive();
                page.setFocus();
            });
            Rectangle area = Bench.see(() -> area(editor));
            Hand.does(some(area));
            closeDialogs();
        }
        Screenshot.save("random-hand");
        closeDialogs();

        Bench.until("a text that was looked at", text::isCurrent);
        Bench.act(() -> editor.doSave(new NullProgressMonitor()));
        assertFalse(Bench.see(editor::isDirty), () -> "not saved, seed " + seed);
        assertEquals(Bench.see(() -> Bench.text(editor.text())), Files.readString(text.file()), () -> "seed " + seed);
        assertFalse(CheckedProject.load(text.file().getParent()).project().hasSyntaxErrors(), () -> "seed " + seed + "\n"
                + Bench.see(() -> Bench.text(editor.text())));
        assertEquals(List.of(), errors, () -> "seed " + seed);
    }

    /** Where the control with the focus is on the display. */
    private static Rectangle area(CanvasEditor editor) {
        Control focused = Bench.display().getFocusControl();
        Control on = focused == null ? editor.text().getAdapter(Control.class) : focused;
        return Bench.display().map(on.getParent(), null, on.getBounds());
    }

    private List<String> some(Rectangle area) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            switch (random.nextInt(5)) {
                case 0 -> words.addAll(List.of("click", "1"));
                case 1 -> words.addAll(List.of("click", "--repeat", "2", "--delay", "20", "1"));
                case 2 -> {
                    words.addAll(List.of("mousedown", "1"));
                    words.addAll(move(area));
                    words.addAll(move(area));
                    words.addAll(List.of("mouseup", "1"));
                }
                case 3 -> words.addAll(List.of("key", "--delay", "5", KEYS.get(random.nextInt(KEYS.size()))));
                default -> words.addAll(List.of("key", "--delay", "5", String.valueOf((char) ('a' + random.nextInt(LETTERS)))));
            }
            words.addAll(move(area));
        }
        return words;
    }

    private List<String> move(Rectangle area) {
        return List.of("mousemove", String.valueOf(area.x + random.nextInt(Math.max(1, area.width))),
                String.valueOf(area.y + random.nextInt(Math.max(1, area.height))));
    }

    private static void closeDialogs() {
        Hand.key("Escape");
        Bench.until("no dialog", () -> {
            List<Shell> dialogs = Stream.of(Bench.display().getShells())
                    .filter(shell -> shell.isVisible() && shell.getParent() != null).toList();
            dialogs.forEach(Shell::close);
            return dialogs.isEmpty();
        });
    }
}
