// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.explorer;

import org.databril.workbench.language.links.Targets;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.navigator.CommonActionProvider;
import org.eclipse.ui.navigator.ICommonActionConstants;

/** Selects the text of an element that is opened. */
public final class OpenText extends CommonActionProvider {
    @Override
    public void fillActionBars(IActionBars bars) {
        if (getContext() != null && getContext().getSelection() instanceof IStructuredSelection selection
                && selection.size() == 1 && selection.getFirstElement() instanceof ElementNode node) {
            IAction open = new Action() {
                @Override
                public void run() {
                    Targets.open(node.file(), node.said().offset(), node.said().length());
                }
            };
            bars.setGlobalActionHandler(ICommonActionConstants.OPEN, open);
        }
    }
}
