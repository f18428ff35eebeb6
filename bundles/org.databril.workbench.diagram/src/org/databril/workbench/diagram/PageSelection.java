// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.part.MultiPageSelectionProvider;

/** What is selected in the editor: on the page in front. */
final class PageSelection extends MultiPageSelectionProvider {
    private final CanvasEditor editor;

    PageSelection(CanvasEditor editor) {
        super(editor);
        this.editor = editor;
    }

    @Override
    public ISelection getSelection() {
        return editor.front().map(EditorPage::selection).orElseGet(super::getSelection);
    }

    @Override
    public void setSelection(ISelection selection) {
        editor.front().ifPresentOrElse(page -> page.select(selection), () -> super.setSelection(selection));
    }

    void changed() {
        var event = new SelectionChangedEvent(this, getSelection());
        fireSelectionChanged(event);
        firePostSelectionChanged(event);
    }
}
