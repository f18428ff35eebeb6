// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.change;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;

/**
 * Puts text edits into the documents of files: into what an editor shows, where it can be undone in one step; a file that no
 * editor has open is saved at once.
 */
final class Documents {
    private Documents() {
    }

    /**
     * Does the edits of all files.
     *
     * @throws CoreException when a file cannot be read or written
     * @throws BadLocationException when an edit lies outside its text
     */
    static void apply(Map<Path, List<TextEdit>> edits) throws CoreException, BadLocationException {
        for (var file : edits.entrySet()) {
            apply(file.getKey(), file.getValue());
        }
    }

    private static void apply(Path path, List<TextEdit> edits) throws CoreException, BadLocationException {
        var place = place(path);
        var kind = place instanceof IFile ? LocationKind.IFILE : LocationKind.LOCATION;
        var where = place instanceof IFile file ? file.getFullPath() : org.eclipse.core.runtime.Path.fromOSString(path.toString());
        var buffers = FileBuffers.getTextFileBufferManager();
        boolean open = buffers.getTextFileBuffer(where, kind) != null;
        buffers.connect(where, kind, new NullProgressMonitor());
        try {
            ITextFileBuffer buffer = buffers.getTextFileBuffer(where, kind);
            apply(buffer.getDocument(), edits);
            if (!open) {
                buffer.commit(new NullProgressMonitor(), false);
            }
        } finally {
            buffers.disconnect(where, kind, new NullProgressMonitor());
        }
    }

    private static void apply(IDocument document, List<TextEdit> edits) throws BadLocationException {
        var all = new MultiTextEdit();
        edits.forEach(edit -> all.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            all.apply(document, org.eclipse.text.edits.TextEdit.NONE);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    private static Object place(Path path) {
        IFile[] files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toUri());
        return files.length == 0 ? path : files[0];
    }
}
