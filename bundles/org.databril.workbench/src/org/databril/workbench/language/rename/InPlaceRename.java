// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.rename;

import java.util.ArrayList;
import java.util.List;

import org.databril.workbench.Log;
import org.databril.workbench.Messages;
import org.databril.workbench.StatusLine;
import org.databril.workbench.change.WorkspaceEdits;
import org.databril.workbench.language.LanguageText;
import org.databril.workbench.language.Places;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.ILinkedModeListener;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI.ExitFlags;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/**
 * Writes the new name at all its places at once. In the end what was typed is taken back and the server renames, which knows
 * where a name needs a caret and what else must change; that is one step to undo.
 */
final class InPlaceRename implements ILinkedModeListener {
    private final ITextEditor editor;
    private final LanguageText text;
    private final IDocument document;
    private final int offset;
    private final IRegion name;
    private final List<? extends Location> found;
    private String before;
    private LinkedPosition typed;

    InPlaceRename(ITextEditor editor, LanguageText text, int offset, IRegion name, List<? extends Location> found) {
        this.editor = editor;
        this.text = text;
        this.offset = offset;
        this.name = name;
        this.found = found;
        document = text.document();
    }

    void start() {
        before = document.get();
        ITextViewer viewer = editor.getAdapter(ITextViewer.class);
        try {
            LinkedModeModel model = new LinkedModeModel();
            model.addGroup(places());
            model.addLinkingListener(this);
            model.forceInstall();
            EditorLinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
            ui.setExitPosition(viewer, offset, 0, Integer.MAX_VALUE);
            ui.setExitPolicy((environment, event, at, length) -> event.character == SWT.CR || event.character == SWT.LF
                    ? new ExitFlags(ILinkedModeListener.UPDATE_CARET, false) : null);
            ui.enter();
            viewer.setSelectedRange(name.getOffset(), name.getLength());
            StatusLine.say(Messages.rename_hint);
        } catch (BadLocationException e) {
            Log.error("Cannot rename at offset " + offset, e);
        }
    }

    /** The place of the cursor first, so that the others follow it. */
    private LinkedPositionGroup places() throws BadLocationException {
        String word = document.get(name.getOffset(), name.getLength());
        typed = new LinkedPosition(document, name.getOffset(), name.getLength(), 0);
        LinkedPositionGroup group = new LinkedPositionGroup();
        group.addPosition(typed);
        List<IRegion> others = new ArrayList<>();
        for (Location location : found) {
            IRegion region = Places.region(document, location.getRange());
            if (region.getOffset() != name.getOffset() && word.equals(document.get(region.getOffset(), region.getLength()))) {
                others.add(region);
            }
        }
        for (IRegion other : others) {
            group.addPosition(new LinkedPosition(document, other.getOffset(), other.getLength(), LinkedPositionGroup.NO_STOP));
        }
        return group;
    }

    @Override
    public void left(LinkedModeModel model, int flags) {
        StatusLine.say(null);
        try {
            String wanted = typed.isDeleted ? "" : typed.getContent();
            boolean kept = (flags & ILinkedModeListener.UPDATE_CARET) != 0 && !wanted.isBlank();
            // once the linked mode has gone altogether
            editor.getSite().getShell().getDisplay().asyncExec(() -> end(kept ? wanted : null));
        } catch (BadLocationException e) {
            Log.error("Cannot read the new name at offset " + typed.getOffset(), e);
        }
    }

    private void end(String wanted) {
        takeBack();
        if (wanted != null && !before.substring(name.getOffset(), name.getOffset() + name.getLength()).equals(wanted)) {
            RenameParams params = new RenameParams(text.id(), Places.position(document, name.getOffset()), wanted);
            text.ask(server -> server.getTextDocumentService().rename(params)).whenComplete((edit, failure) -> editor.getSite()
                    .getShell().getDisplay().asyncExec(() -> rename(wanted, edit, failure)));
        }
    }

    private void rename(String wanted, WorkspaceEdit edit, Throwable failure) {
        if (edit != null && before.equals(document.get())) {
            WorkspaceEdits.apply(Messages.rename_title, edit);
            editor.selectAndReveal(name.getOffset(), 0);
        } else {
            Throwable cause = failure != null && failure.getCause() instanceof ResponseErrorException said ? said : null;
            StatusLine.say(cause == null ? NLS.bind(Messages.rename_failed, wanted) : cause.getMessage());
        }
    }

    /** Undoes what was typed, so that only the renaming itself is left to undo. */
    private void takeBack() {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        try {
            while (!before.equals(document.get()) && undo != null && undo.undoable()) {
                undo.undo();
            }
        } catch (ExecutionException e) {
            Log.error("Cannot take back what was typed while renaming", e);
        }
    }

    @Override
    public void suspend(LinkedModeModel model) {
        // goes on
    }

    @Override
    public void resume(LinkedModeModel model, int flags) {
        // goes on
    }
}
