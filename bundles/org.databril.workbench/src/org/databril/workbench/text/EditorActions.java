// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.text;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.texteditor.BasicTextEditorActionContributor;

/** Ties undo, copy and the like to the editor; the status line is left to what matters of a canvas. */
public final class EditorActions extends BasicTextEditorActionContributor {
    @Override
    public void contributeToStatusLine(IStatusLineManager line) {
        // says what canvas it is instead of writable and insert
    }
}
