// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.diagram.CanvasEditor;
import org.databril.workbench.diagram.EditorPage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;

/**
 * A page of the editor of canvases as a person has it in front, as large as the window.
 *
 * @param <P> the kind of page
 */
final class OpenPage<P extends EditorPage> {
    private final LiveText text;
    private final CanvasEditor editor;
    private final P page;
    private final String before;

    private OpenPage(LiveText text, Class<P> kind) {
        this.text = text;
        editor = (CanvasEditor) Bench.see(() -> Bench.page().getActiveEditor());
        assertEquals(text.editor(), editor.text());
        page = editor.pages().stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
        before = now();
    }

    /** Opens a text as the only file of a project. */
    static <P extends EditorPage> OpenPage<P> of(Class<P> kind, String text) throws CoreException {
        var open = of(kind, Written.project("Bakery", text));
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(open.editor)));
        return open;
    }

    /** Opens a file, as large as editors are now. */
    static <P extends EditorPage> OpenPage<P> of(Class<P> kind, IFile file) {
        var open = new OpenPage<>(Bench.open(file), kind);
        Bench.act(() -> {
            open.editor.show(open.page);
            Bench.window().getShell().forceActive();
        });
        return open;
    }

    P page() {
        return page;
    }

    CanvasEditor editor() {
        return editor;
    }

    LiveText live() {
        return text;
    }

    /** To be used on the UI thread. */
    IDocument document() {
        return editor.text().getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** The text as it is. */
    String now() {
        return Bench.see(() -> document().get());
    }

    /** Waits for a text with a part. */
    void untilText(String part) {
        Bench.until("a text with " + part, () -> now().contains(part));
    }

    /** Takes so many steps back, which leads to the text as it was at first. */
    void undo(int steps) {
        for (int i = 0; i < steps; i++) {
            assertNotEquals(before, now());
            Bench.act(() -> editor.text().getAction("undo").run());
        }
        assertEquals(before, now());
    }

    /** Leaves the workbench as it was. */
    void close() {
        Bench.act(() -> Bench.page().toggleZoom(Bench.page().getReference(editor)));
        Bench.tidy();
    }
}
