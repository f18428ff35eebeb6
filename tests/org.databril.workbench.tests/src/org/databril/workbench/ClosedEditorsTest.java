// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is closed is gone. */
class ClosedEditorsTest {
    private static final int EDITORS = 20;

    @AfterEach
    void tidy() {
        Bench.tidy();
    }

    @Test
    void noEditorStaysInMemoryAfterItIsClosed() throws CoreException {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < EDITORS; i++) {
            texts.put("canvas" + i + ".bmc", Written.BAKERY.replace("Bakery", "Bakery" + i));
        }
        IProject project = Projects.open("Closing", null);
        Projects.write(project, texts, null);
        List<WeakReference<?>> opened = new ArrayList<>();
        for (String name : texts.keySet()) {
            Bench.open(project.getFile(name));
            CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
            opened.add(new WeakReference<>(editor));
            opened.add(new WeakReference<>(editor.text()));
            Bench.act(() -> editor.show(editor.pages().getFirst()));
        }
        Bench.act(() -> Bench.page().closeAllEditors(false));
        Bench.untilStill("no editor in memory", () -> Memory.held(opened).isEmpty());
    }
}
