// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.matrix.MatrixPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How long a matrix of 200 sources by 100 informations takes: no test, for the times are for people to judge; see releng/benchmarks. */
class MatrixSpeedBenchmark {
    private static final int EDITS = 20;
    private static final int FRAMES = 100;

    private MatrixPage page;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void openingFillingInAndScrolling() throws Exception {
        Bench.open(Written.project("Large", text()));
        var editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        page = (MatrixPage) editor.pages().stream().filter(MatrixPage.class::isInstance).findFirst().orElseThrow();
        long start = System.nanoTime();
        Bench.act(() -> editor.show(page));
        Bench.until("the matrix", () -> !page.cells().isEmpty());
        System.out.println("A matrix of 200 x 100 opened in " + milliseconds(start) + " ms");
        List<Long> times = new ArrayList<>();
        var text = editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
        for (int i = 0; i < EDITS; i++) {
            int length = Bench.see(text::getLength);
            start = System.nanoTime();
            key(' ');
            Bench.until("another text", () -> text.getLength() != length);
            times.add(milliseconds(start));
            key(SWT.ARROW_DOWN);
        }
        times.sort(Long::compare);
        System.out.println("A cell of it was written after " + times.get(EDITS / 2) + " ms, p95 " + times.get(EDITS * 95 / 100 - 1) + " ms");
        start = System.nanoTime();
        for (int i = 0; i < FRAMES; i++) {
            key(SWT.PAGE_DOWN);
            key(i % 2 == 0 ? SWT.ARROW_RIGHT : SWT.PAGE_UP);
            Bench.act(() -> page.table().update());
        }
        System.out.println("Scrolling it: " + 2 * FRAMES * 1000 / milliseconds(start) + " pages a second");
        Screenshot.save("matrix-page-large");
    }

    private void key(int code) {
        Bench.act(() -> {
            var event = new Event();
            event.keyCode = code;
            event.character = code < 0x10000 ? (char) code : 0;
            page.table().notifyListeners(SWT.KeyDown, event);
        });
    }

    private static long milliseconds(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    private static String text() {
        var text = new StringBuilder("landscape Large {\n");
        for (int i = 0; i < 100; i++) {
            text.append("    information I" + i + " \"Information " + i + "\" { attribute a attribute b attribute c }\n");
        }
        for (int i = 0; i < 200; i++) {
            text.append("    source S" + i + " \"Source " + i + "\" {\n");
            for (int j = i % 5; j < 100; j += 5) {
                text.append("        holds I" + j + (j % 3 == 0 ? " as master\n" : "(a, b)\n"));
            }
            text.append("    }\n");
        }
        return text.append("}\n").toString();
    }
}
