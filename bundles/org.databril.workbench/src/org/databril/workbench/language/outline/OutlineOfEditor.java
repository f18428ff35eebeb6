// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.outline;

import org.databril.workbench.language.LanguageTexts;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives editors of canvases their outline. */
public final class OutlineOfEditor implements IAdapterFactory {
    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor && editor.getDocumentProvider() != null
                && LanguageTexts.of(editor.getDocumentProvider().getDocument(editor.getEditorInput())).isPresent()) {
            return type.cast(new OutlinePage(editor));
        }
        return null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {IContentOutlinePage.class};
    }
}
