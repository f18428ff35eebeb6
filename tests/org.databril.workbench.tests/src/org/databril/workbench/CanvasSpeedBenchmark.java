// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.ArrayList;
import java.util.List;

import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Text;
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

    private CanvasPage page;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void openingACanvasOfAThousandItems() throws Exception {
        show("Warm", 200);
        Bench.tidy();
        long start = System.nanoTime();
        show("Thousand", 1000);
        long took = milliseconds(start);
        System.out.println("A canvas of 1,000 items opened in " + took + " ms");
        Screenshot.save("canvas-page-thousand");
    }

    @Test
    void seeingAnEditOnFiveHundredItems() throws Exception {
        show("Edited", 500);
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            String label = "Pasted" + i;
            Bench.act(() -> copy(label));
            long start = System.nanoTime();
            Bench.act(() -> page.action(ActionFactory.PASTE.getId()).orElseThrow().run());
            Bench.until(label + " on the canvas", () -> shows(page.viewer().painted(), label));
            times.add(milliseconds(start));
        }
        times.sort(Long::compare);
        long slow = times.get(EDITS * 95 / 100 - 1);
        System.out.println("An edit of a canvas of 500 items was seen after " + times.get(EDITS / 2) + " ms, p95 " + slow + " ms");
    }

    private void show(String name, int items) throws Exception {
        var file = Written.project(name, canvas(name, items));
        Bench.open(file);
        var editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(page));
        Bench.until(name + " on its page", () -> page.viewer() != null && page.viewer().placeOf(name + ".C1").isPresent());
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

    private static boolean shows(List<Node> nodes, String words) {
        return nodes.stream().anyMatch(node -> switch (node) {
            case Text text -> text.content().equals(words);
            case Group group -> shows(group.children(), words);
            default -> false;
        });
    }

    private static long milliseconds(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }
}
