// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import java.util.List;

import org.databril.workbench.text.EditorActions;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.MultiPageEditorActionBarContributor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Ties the commands of the workbench to the page in front: to the text's actions, or to what a picture does. */
public final class EditorContributor extends MultiPageEditorActionBarContributor {
    private static final List<String> OF_PICTURES = List.of(ActionFactory.CUT.getId(), ActionFactory.COPY.getId(),
            ActionFactory.PASTE.getId(), ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId(),
            ActionFactory.RENAME.getId(), ActionFactory.FIND.getId(), ActionFactory.PRINT.getId());

    private static final List<String> HISTORY = List.of(ITextEditorActionConstants.UNDO, ITextEditorActionConstants.REDO);

    private final EditorActions text = new EditorActions();
    private CanvasEditor editor;

    @Override
    public void init(IActionBars bars, IWorkbenchPage page) {
        super.init(bars, page);
        text.init(bars, page);
    }

    @Override
    public void setActiveEditor(IEditorPart part) {
        editor = part instanceof CanvasEditor canvas ? canvas : null;
        super.setActiveEditor(part);
    }

    @Override
    public void setActivePage(IEditorPart page) {
        show(editor);
    }

    /** Ties the commands anew for an editor, if it is the one that is worked with. */
    void show(CanvasEditor of) {
        if (of == null || of != editor) {
            return;
        }
        IActionBars bars = getActionBars();
        if (editor.front().isEmpty()) {
            text.setActiveEditor(editor.activePart());
        } else {
            text.setActiveEditor(null);
            boolean taken = editor.front().filter(EditorPage::takesCommands).isPresent();
            OF_PICTURES.forEach(command -> bars.setGlobalActionHandler(command,
                    taken ? editor.action(command).orElse(null) : null));
            // there is one history, the document's
            HISTORY.forEach(command -> bars.setGlobalActionHandler(command, taken ? editor.text().getAction(command) : null));
        }
        bars.updateActionBars();
    }

    @Override
    public void dispose() {
        text.dispose();
        super.dispose();
    }
}
