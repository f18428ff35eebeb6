// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.unsaved;

import java.nio.file.Path;
import java.time.Instant;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.texteditor.ITextEditor;

/** Keeps the text of one editor whenever typing pauses, until it is saved or the editor is closed. */
final class KeptEditor {
    /** How long typing has to pause, in milliseconds. */
    private static final int PAUSE = 500;

    private final ITextEditor editor;
    private final Path file;
    private final KeptWriter writer;
    private final Display display = Display.getCurrent();
    private final IDocument document;
    private final IDocumentListener typing = new Typing();
    private final IPropertyListener saving = (source, property) -> {
        if (property == IEditorPart.PROP_DIRTY) {
            keep();
        }
    };
    private final Runnable pause = this::keep;
    private boolean kept;

    KeptEditor(ITextEditor editor, Path file, KeptWriter writer) {
        this.editor = editor;
        this.file = file;
        this.writer = writer;
        document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        document.addDocumentListener(typing);
        editor.addPropertyListener(saving);
    }

    void close() {
        display.timerExec(-1, pause);
        document.removeDocumentListener(typing);
        editor.removePropertyListener(saving);
        forget();
    }

    private void keep() {
        if (editor.isDirty()) {
            kept = true;
            writer.keep(new UnsavedText(file, Instant.now(), document.get()));
        } else {
            forget();
        }
    }

    /** Only what was kept of this editor: what an earlier start left may still be wanted. */
    private void forget() {
        if (kept) {
            kept = false;
            writer.forget(file);
        }
    }

    private final class Typing implements IDocumentListener {
        @Override
        public void documentChanged(DocumentEvent event) {
            display.timerExec(PAUSE, pause);
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // only what it becomes matters
        }
    }
}
