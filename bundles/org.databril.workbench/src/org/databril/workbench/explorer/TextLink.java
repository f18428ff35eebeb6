// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.ILinkHelper;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** While projects and editors are linked: shows the text of an element that is selected, where its file is open. */
public final class TextLink implements ILinkHelper {
    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        // the file is selected by who knows files
        return StructuredSelection.EMPTY;
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        // what was selected because the cursor is there must not move it
        if (selection.getFirstElement() instanceof ElementNode node && page.getActivePart() instanceof CommonNavigator) {
            IEditorPart editor = page.findEditor(new FileEditorInput(node.file()));
            ITextEditor text = editor == null ? null : editor.getAdapter(ITextEditor.class);
            if (text != null) {
                page.bringToTop(editor);
                text.selectAndReveal(node.said().offset(), node.said().length());
            }
        }
    }
}
