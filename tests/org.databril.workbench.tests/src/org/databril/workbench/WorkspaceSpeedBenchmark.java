// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.databril.workbench.check.LiveText;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How quick a large workspace is: no test, for the times are for people to judge; see releng/benchmarks. */
class WorkspaceSpeedBenchmark {
    private static final int KEYSTROKES = 40;
    private static final int WARM = 10;
    private static final int GLANCE = 2;
    private static final int LETTERS = 26;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void keystrokesAndElements() throws Exception {
        LargeWorkspace workspace = LargeWorkspace.open();
        find("with no canvas open");
        LiveText text = workspace.openLarge();
        Bench.cursorBefore(text.editor(), "egment number 0");
        measure("keystroke to findings and picture", text,
                typed -> () -> text.isCurrent() && Bench.pictureShows("S" + typed + "egment number 0"));
        Bench.cursorBefore(text.editor(), "hannel0\n");
        measure("keystroke to errors", text, typed -> () -> text.isCurrent() && text.state().orElseThrow().problems().stream()
                .anyMatch(problem -> problem.arguments().containsValue("C" + typed + "hannel0")));
        find("with the large canvas open");
    }

    private static void find(String when) {
        long start = System.nanoTime();
        Bench.command("org.databril.workbench.openElement");
        Shell dialog = Bench.dialog(Messages.openElement_title);
        long open = LargeWorkspace.milliseconds(start);
        Text letters = Bench.one(dialog, Text.class, Text::isEnabled);
        Bench.act(() -> letters.setText("visitors 2"));
        Bench.until("what was looked for", GLANCE, () -> Bench.all(dialog, Table.class).stream()
                .anyMatch(table -> table.getItemCount() > 1 && table.getItem(0).getText().contains("Visitors 2")));
        System.out.printf("Open Element %s: dialog after %d ms, found after %d ms%n", when, open,
                LargeWorkspace.milliseconds(start));
        Bench.act(dialog::close);
    }

    /** Types a letter at the cursor, waits for what it changes, and takes it back. */
    private static void measure(String what, LiveText text, Function<String, BooleanSupplier> seen) {
        IDocument document = text.editor().getDocumentProvider().getDocument(text.editor().getEditorInput());
        StyledText widget = (StyledText) text.editor().getAdapter(Control.class);
        String before = Bench.see(document::get);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < KEYSTROKES; i++) {
            String letter = String.valueOf((char) ('a' + i % LETTERS));
            BooleanSupplier fresh = seen.apply(letter);
            long start = System.nanoTime();
            Bench.type(letter);
            Bench.until(what, GLANCE, fresh);
            times.add(LargeWorkspace.milliseconds(start));
            Bench.act(() -> widget.invokeAction(ST.DELETE_PREVIOUS));
            Bench.until("the text from before", () -> document.get().equals(before) && text.isCurrent());
        }
        List<Long> warm = times.subList(WARM, KEYSTROKES).stream().sorted().toList();
        System.out.printf("%s: median %d ms, p95 %d ms%n", what, warm.get(warm.size() / 2), warm.get(warm.size() * 95 / 100));
    }
}
