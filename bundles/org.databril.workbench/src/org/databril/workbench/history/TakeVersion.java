// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.history;

import java.util.Comparator;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.merge.Choice;
import org.databril.dsl.merge.Conflict;
import org.databril.dsl.merge.Conflicts;
import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.TextEditors;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Leaves one version of the lines of a merge, or both, in the editor of the file; nothing is saved. */
final class TakeVersion implements IMarkerResolution2 {
    private final Choice choice;

    TakeVersion(Choice choice) {
        this.choice = choice;
    }

    @Override
    public String getLabel() {
        return switch (choice) {
            case MINE -> Messages.merge_mine;
            case THEIRS -> Messages.merge_theirs;
            case BOTH -> Messages.merge_both;
        };
    }

    @Override
    public String getDescription() {
        return switch (choice) {
            case MINE -> Messages.merge_mine_description;
            case THEIRS -> Messages.merge_theirs_description;
            case BOTH -> Messages.merge_both_description;
        };
    }

    @Override
    public Image getImage() {
        return null;
    }

    @Override
    public void run(IMarker marker) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if (TextEditors.of(IDE.openEditor(page, marker, true)) instanceof ITextEditor editor) {
                take(editor, marker.getAttribute(IMarker.CHAR_START, 0));
            }
        } catch (PartInitException | BadLocationException e) {
            Log.error("Cannot take a version of a merge", e);
        }
    }

    private void take(ITextEditor editor, int offset) throws BadLocationException {
        IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        String text = document.get();
        var meant = Conflicts.of(text).stream().min(Comparator.comparingInt((Conflict block) -> Math.abs(block.offset() - offset)));
        if (meant.isPresent()) {
            TextEdit edit = meant.get().take(choice, text);
            document.replace(edit.offset(), edit.length(), edit.text());
            editor.selectAndReveal(edit.offset(), edit.text().length());
        }
    }
}
