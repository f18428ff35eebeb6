// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.references;

import org.databril.workbench.TextEditors;
import org.databril.workbench.language.LanguageTexts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

/** Searches for what uses the element at the cursor. */
public final class FindReferencesHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        if (TextEditors.of(event) instanceof ITextEditor editor
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            LanguageTexts.of(editor.getDocumentProvider().getDocument(editor.getEditorInput()))
                    .ifPresent(text -> References.find(text, selection.getOffset()));
        }
        return null;
    }
}
