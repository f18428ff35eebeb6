// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long large canvases take on their page: no test, for the times are for people to judge; see releng/benchmarks. */
class CanvasSpeedBenchmark {
    private static final int EDITS = 20;
    private static final int FRAMES = 120;
    private static final double STEP = 1.02;
    private static final int PATIENCE = 60;

    private CanvasPage page;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void openingACanvasOfAThousandItems() throws Exception {
        show("Warm", 200);
        Bench.tidy();
        Duration before = processorTime();
        long start = System.nanoTime();
        show("Thousand", 1000);
        long took = milliseconds(start);
        System.out.println("A canvas of 1,000 items opened in " + took + " ms; it took "
                + processorTime().minus(before).toMillis() + " ms of processor time");
        Screenshot.save("canvas-page-thousand");
    }

    @Test
    void seeingAnEditOnFiveHundredItems() throws Exception {
        show("Edited", 500);
        List<Long> times = new ArrayList<>();
        Duration work = Duration.ZERO;
        for (int i = 0; i < EDITS; i++) {
            String label = "Pasted" + i;
            Bench.act(() -> copy(label));
            var painted = painted(() -> page.viewer().placeOf("Edited." + label).isPresent() && page.viewer().isSharp());
            Duration before = processorTime();
            long start = System.nanoTime();
            Bench.act(() -> page.action(ActionFactory.PASTE.getId()).orElseThrow().run());
            times.add((painted.get(PATIENCE, TimeUnit.SECONDS) - start) / 1_000_000);
            work = work.plus(processorTime().minus(before));
        }
        times.sort(Long::compare);
        long slow = times.get(EDITS * 95 / 100 - 1);
        System.out.println("An edit of a canvas of 500 items was seen after " + times.get(EDITS / 2) + " ms, p95 " + slow
                + " ms; it took " + work.toMillis() / EDITS + " ms of processor time");
    }

    @Test
    void scrollingAndZoomingAThousandItems() throws Exception {
        show("Moved", 1000);
        Bench.act(() -> page.viewer().zoom(1 / page.viewer().zoom()));
        tell("Scrolling to what was not seen before", i -> page.viewer().scrollTo(12 * i, 16 * i));
        tell("Scrolling back", i -> page.viewer().scrollTo(12 * (FRAMES - i), 16 * (FRAMES - i)));
        tell("Zooming", i -> page.viewer().zoom(i < FRAMES / 2 ? 1 / STEP : STEP));
        Screenshot.save("canvas-page-moved");
    }

    private void tell(String what, IntConsumer move) {
        System.out.println(what + " in a canvas of 1,000 items: " + Frames.perSecond(page.viewer().getControl(), FRAMES, move)
                + " frames a second");
    }

    private void show(String name, int items) throws Exception {
        var file = Written.project(name, canvas(name, items));
        Bench.open(file);
        var editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(page));
        Bench.until(name + " on its page", () -> page.viewer() != null && page.viewer().placeOf(name + ".C1").isPresent());
        var painted = painted(() -> page.viewer().isSharp());
        Bench.act(() -> page.viewer().getControl().redraw());
        painted.get(PATIENCE, TimeUnit.SECONDS);
    }

    private CompletableFuture<Long> painted(BooleanSupplier what) {
        return Frames.painted(page.viewer().getControl(), what);
    }

    private static String canvas(String name, int items) {
        StringBuilder text = new StringBuilder("canvas " + name + " {\n");
        for (int i = 1; i <= items / 5; i++) {
            text.append("""
                        segment S%1$d "Customers %1$d" { role payer }
                        proposition P%1$d "Offer %1$d" { for S%1$d promise T%1$d "On time" }
                        channel C%1$d "Shop %1$d" { direct reaches S%1$d in purchase }
                        resource R%1$d "Machine %1$d" { needed by P%1$d cost 10 EUR per year }
                        partner Q%1$d "Supplier %1$d" { provides R%1$d }
                    """.formatted(i));
        }
        return text.append("}\n").toString();
    }

    private static void copy(String text) {
        Clipboard clipboard = new Clipboard(Bench.display());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** What the whole program, the other views of the workbench too, used of the processors. */
    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long milliseconds(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
