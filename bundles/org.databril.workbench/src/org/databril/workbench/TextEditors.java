// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.databril.workbench.elsewhere.ReferencedInput;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.part.MultiPageEditorSite;
import org.eclipse.ui.texteditor.ITextEditor;

/** Text editors, whether they are editors themselves or a page of one. */
public final class TextEditors {
    private TextEditors() {
    }

    /** The text editor that an editor is or has; null where there is none. */
    public static ITextEditor of(IEditorPart editor) {
        return editor == null ? null : editor.getAdapter(ITextEditor.class);
    }

    /** The text editor of the editor that a command was called in; null where there is none. */
    public static ITextEditor of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    /** The same to change its text; null, which a line at the bottom gives the reason of, where that cannot be. */
    public static ITextEditor toChange(ExecutionEvent event) {
        ITextEditor editor = of(event);
        if (editor == null || editor.isEditable()) {
            return editor;
        }
        StatusLine.say(ReferencedInput.of(editor).map(ReferencedInput::why).orElse(Messages.readOnly));
        return null;
    }

    /** The part of the workbench that a text editor is, or is a page of. */
    public static IEditorPart partOf(ITextEditor editor) {
        return editor.getSite() instanceof MultiPageEditorSite site ? site.getMultiPageEditor() : editor;
    }
}
