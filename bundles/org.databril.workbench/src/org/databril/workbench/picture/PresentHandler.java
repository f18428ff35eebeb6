// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.picture;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Full screen</em>: what the view of pictures shows, from wherever the person is. */
public final class PresentHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            if (page.showView(PictureView.ID, null, IWorkbenchPage.VIEW_VISIBLE) instanceof PictureView view) {
                view.present();
            }
        } catch (PartInitException e) {
            throw new ExecutionException("Cannot open the view of pictures", e);
        }
        return null;
    }
}
