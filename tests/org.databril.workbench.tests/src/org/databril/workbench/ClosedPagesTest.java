// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.check.LiveTexts;
import org.databril.workbench.check.OpenProjects;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.canvas.CanvasPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left of the pages of editors that were closed, images and fonts too. */
class ClosedPagesTest {
    private static final int TIMES = 6;

    /** The workbench remembers the part that was active last. */
    private static final int REMEMBERED = 1;

    private final List<WeakReference<?>> editors = new ArrayList<>();
    private final List<WeakReference<?>> viewers = new ArrayList<>();
    private final List<WeakReference<?>> texts = new ArrayList<>();
    private final List<Error> lost = new CopyOnWriteArrayList<>();

    @AfterEach
    void tidy() {
        Resource.setNonDisposeHandler(null);
        Bench.tidy();
    }

    @Test
    void nothingOfClosedEditorsStaysInTheMemory() throws Exception {
        IFile file = Written.project("Bakery", CanvasPageTest.TEXT);
        Path folder = file.getLocation().toPath().getParent();
        Resource.setNonDisposeHandler(lost::add);
        for (int i = 0; i < TIMES; i++) {
            openAndClose(file);
        }
        Bench.until("all but the last editor, gone", () -> {
            System.gc();
            return left(editors) <= REMEMBERED && left(viewers) <= REMEMBERED && left(texts) <= REMEMBERED;
        });
        assertEquals(List.of(), lost, "images, fonts and the like that nobody gave back");
        // what is saved is still checked for a moment
        Bench.until("a project that nobody works on, out of the memory", () -> OpenProjects.sessions().of(folder).isEmpty());
    }

    private static long left(List<WeakReference<?>> references) {
        return references.stream().filter(reference -> reference.get() != null).count();
    }

    private void openAndClose(IFile file) {
        Bench.open(file);
        CanvasEditor editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        editor.pages().forEach(page -> Bench.act(() -> editor.show(page)));
        CanvasPage page = (CanvasPage) editor.pages().getFirst();
        Bench.act(() -> editor.show(page));
        Bench.until("the canvas", () -> page.viewer().placeOf("Bakery.Oven").isPresent() && page.viewer().isSharp());
        LiveText text = Bench.see(() -> LiveTexts.of(Bench.window()).active().orElseThrow());
        editors.add(new WeakReference<>(editor));
        viewers.add(new WeakReference<>(page.viewer()));
        texts.add(new WeakReference<>(text));
        Bench.act(() -> Bench.page().closeAllEditors(false));
    }
}
