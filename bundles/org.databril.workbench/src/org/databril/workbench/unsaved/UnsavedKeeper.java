// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.texteditor.ITextEditor;

/** Keeps the unsaved texts of the text editors of a window. To be used on the UI thread. */
public final class UnsavedKeeper implements IPartListener2 {
    private final Map<ITextEditor, KeptEditor> editors = new HashMap<>();
    private final KeptWriter writer;

    /** Keeps the texts of a window from now on. */
    public UnsavedKeeper(IWorkbenchWindow window, UnsavedTexts texts) {
        writer = new KeptWriter(texts);
        window.getPartService().addPartListener(this);
        if (window.getActivePage() != null) {
            for (IEditorReference reference : window.getActivePage().getEditorReferences()) {
                partOpened(reference);
            }
        }
    }

    /** Waits until all is written or taken away that has to be. */
    public void stop() {
        editors.values().forEach(KeptEditor::close);
        writer.end();
    }

    @Override
    public void partOpened(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart part && part.getAdapter(ITextEditor.class) instanceof ITextEditor editor
                && editor.getEditorInput() instanceof IFileEditorInput input && input.getFile().getLocation() != null) {
            Path file = input.getFile().getLocation().toPath();
            editors.computeIfAbsent(editor, e -> new KeptEditor(e, file, writer));
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        partOpened(reference);
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof IEditorPart part) {
            KeptEditor kept = editors.remove(part.getAdapter(ITextEditor.class));
            if (kept != null) {
                kept.close();
            }
        }
    }
}
