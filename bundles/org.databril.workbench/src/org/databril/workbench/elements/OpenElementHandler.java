// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.elements;

import org.databril.workbench.language.links.Targets;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** <em>Open element</em>: to the text of an element of any project. */
public final class OpenElementHandler extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        OpenElementDialog dialog = new OpenElementDialog(HandlerUtil.getActiveShell(event));
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof FoundElement found) {
            Targets.open(found.file(), found.offset(), found.length());
        }
        return null;
    }
}
