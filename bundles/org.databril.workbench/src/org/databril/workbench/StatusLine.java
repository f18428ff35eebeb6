// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Short notes at the bottom of the window, for what needs no dialog. */
public final class StatusLine {
    private StatusLine() {
    }

    /** Says something for the active editor; null takes it away. To be called on the UI thread. */
    public static void say(String note) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
        if (editor != null) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(note);
        }
    }
}
