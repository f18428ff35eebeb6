// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.linkage.LinkagePage;
import org.databril.workbench.diagram.linkage.LinkageViewer;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a large linkage takes on its page: no test, for the times are for people to judge; see releng/benchmarks. */
class LinkageSpeedBenchmark {
    private static final int NODES = 500;
    private static final int EDITS = 20;
    private static final int FRAMES = 60;
    private static final int PATIENCE = 60;
    private static final double STEP = 1.05;

    private CanvasEditor editor;
    private LinkagePage page;

    @AfterEach
    void tidy() {
        System.clearProperty("org.databril.still");
        Bench.tidy();
    }

    @Test
    void seeingAnEditOfFiveHundredNodes() throws Exception {
        System.setProperty("org.databril.still", "true");
        show("Edited");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String name = "Drawn" + i;
            String line = "flow " + name + " from S" + 2 * i + " to S" + (2 * i + 5) + " { wanted }\n";
            var painted = Frames.painted(viewer().getControl(), () -> viewer().placeOf("Data." + name).isPresent() && viewer().isSharp());
            long start = System.nanoTime();
            Bench.act(() -> insert(line));
            times.add((painted.get(PATIENCE, TimeUnit.SECONDS) - start) / 1_000_000);
        }
        times.sort(Long::compare);
        System.out.println("An edit of a linkage of " + NODES + " nodes was seen after " + times.get(EDITS / 2) + " ms, p95 "
                + times.get(EDITS * 95 / 100 - 1) + " ms");
    }

    @Test
    void scrollingZoomingAndMovingFiveHundredNodes() throws Exception {
        show("Moved");
        Bench.act(() -> viewer().zoom(1 / viewer().zoom()));
        tell("Scrolling to what was not seen before", i -> viewer().scrollTo(12 * i, 16 * i));
        tell("Scrolling back", i -> viewer().scrollTo(12 * (FRAMES - i), 16 * (FRAMES - i)));
        tell("Zooming", i -> viewer().zoom(i < FRAMES / 2 ? 1 / STEP : STEP));
        Bench.act(() -> insert("flow Far from S0 to S59\n"));
        Bench.until("things on their way", viewer()::isMoving);
        long start = System.nanoTime();
        int[] paints = {0};
        Bench.act(() -> viewer().getControl().addListener(SWT.Paint, event -> paints[0]++));
        Bench.until("things in their places", () -> !viewer().isMoving());
        System.out.println("Moving to another layout of " + NODES + " nodes: " + paints[0] + " frames in "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        Screenshot.save("linkage-page-large");
    }

    private void tell(String what, IntConsumer move) {
        System.out.println(what + " in a linkage of " + NODES + " nodes: " + Frames.perSecond(viewer().getControl(), FRAMES, move)
                + " frames a second");
    }

    private void show(String name) throws Exception {
        Bench.open(Written.project(name, text(name)));
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (LinkagePage) editor.pages().stream().filter(LinkagePage.class::isInstance).findFirst().orElseThrow();
        Bench.act(() -> editor.show(page));
        Bench.until(name + " on its page", () -> page.viewer() != null && page.viewer().placeOf("Data.K1").isPresent());
        Combo collapse = Bench.one(Bench.window().getShell(), Combo.class, one -> "What is drawn as one".equals(one.getToolTipText()));
        var painted = Frames.painted(viewer().getControl(), () -> viewer().placeOf(name + ".I1").isPresent() && viewer().isSharp());
        Bench.act(() -> {
            collapse.select(1);
            collapse.notifyListeners(SWT.Selection, new Event());
        });
        painted.get(PATIENCE, TimeUnit.SECONDS);
        Bench.until("things in their places", () -> !viewer().isMoving());
    }

    private LinkageViewer viewer() {
        return page.viewer();
    }

    private void insert(String line) {
        IDocument document = editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
        try {
            document.replace(document.getLength() - 2, 0, line);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(String name) {
        StringBuilder text = new StringBuilder("canvas " + name + " uses Data {\n segment I0 { role payer }\n");
        for (int i = 1; i <= 120; i++) {
            text.append(" channel I%1$d \"Shop %1$d\" { direct reaches I0 in purchase records Info in S%2$d }%n".formatted(i, i % 60));
        }
        text.append("}\nlandscape Data {\n information Info { attribute a }\n");
        for (int i = 0; i < 60; i++) {
            text.append(" source S%1$d \"Source %1$d\" { application holds Info }%n".formatted(i));
        }
        for (int i = 0; i + 3 < 60; i += 2) {
            text.append(" flow F%1$d from S%1$d to S%2$d { carries Info automatic daily }%n".formatted(i, i + 1 + i % 3));
        }
        for (int i = 1; i <= 320; i++) {
            text.append(" kpi K%1$d \"Indicator %1$d\" { measures I%2$d from S%3$d }%n".formatted(i, i % 120 + 1, i * 7 % 60));
        }
        return text.append("}\n").toString();
    }
}
