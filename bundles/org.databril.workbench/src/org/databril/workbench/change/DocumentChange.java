// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.change;

import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MalformedTreeException;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

/** Changes an open text in one step that can be undone as one. */
public final class DocumentChange {
    private DocumentChange() {
    }

    /**
     * Applies edits, all of them given in places of the text before. To be called on the UI thread.
     *
     * @throws IllegalArgumentException when two edits overlap or one lies outside of the text
     */
    public static void apply(IDocument document, List<TextEdit> edits) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            tree(edits).apply(document);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("Edits leave the text of " + document.getLength(), e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }

    /**
     * The edits as the platform takes them.
     *
     * @throws IllegalArgumentException when two edits overlap
     */
    static MultiTextEdit tree(List<TextEdit> edits) {
        MultiTextEdit tree = new MultiTextEdit();
        try {
            edits.forEach(edit -> tree.addChild(new ReplaceEdit(edit.offset(), edit.length(), edit.text())));
        } catch (MalformedTreeException e) {
            throw new IllegalArgumentException("Edits overlap: " + edits, e);
        }
        return tree;
    }
}
