// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How much memory a large workspace takes: no test, for the numbers are for people to judge; see releng/benchmarks. */
class WorkspaceMemoryBenchmark {
    private static final int EDITORS = 100;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void memoryWithALargeCanvasOpenAndAfterManyWereClosed() throws Exception {
        tell("with nothing open");
        LargeWorkspace workspace = LargeWorkspace.open();
        workspace.openLarge();
        tell("with the large canvas open");
        long before = Memory.used();
        List<WeakReference<IEditorPart>> closed = new ArrayList<>();
        for (int i = 1; i <= EDITORS; i++) {
            workspace.open("canvas" + i + ".bmc");
            closed.add(new WeakReference<>(Bench.see(() -> Bench.page().getActiveEditor())));
        }
        tell("with " + EDITORS + " more open");
        Bench.act(() -> Bench.page().closeEditors(Stream.of(Bench.page().getEditorReferences())
                .filter(editor -> !editor.getName().equals(LargeWorkspace.LARGE)).toArray(IEditorReference[]::new), false));
        // the workbench keeps no more than 99 editors open: the one that was open longest has gone
        workspace.openLarge();
        tell("with them closed again");
        System.out.printf("Of %d closed editors %d stay, and %d MiB%n", EDITORS, Memory.held(closed).size(), Memory.used() - before);
    }

    private static void tell(String when) throws IOException {
        System.out.printf("Memory %s: %d MiB resident, ", when, Memory.resident());
        System.out.printf("%d MiB in use%n", Memory.used());
    }
}
