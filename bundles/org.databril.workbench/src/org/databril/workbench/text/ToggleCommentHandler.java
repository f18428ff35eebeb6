// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.databril.workbench.Log;
import org.databril.workbench.TextEditors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes comments of the selected lines, or text again where all of them are comments. */
public final class ToggleCommentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (TextEditors.toChange(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
            target.beginCompoundChange();
            try {
                CommentToggle.toggle(document, selection.getStartLine(), selection.getEndLine());
            } catch (BadLocationException e) {
                Log.error("Cannot toggle comments in lines " + selection.getStartLine() + " to " + selection.getEndLine(), e);
            } finally {
                target.endCompoundChange();
            }
        }
        return null;
    }
}
