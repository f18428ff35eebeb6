// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.time.LocalDate;

import org.databril.templates.TemplateRequest;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a canvas from a starter, in a project that is there or a new one. */
final class NewCanvasWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final NewCanvasPage page = new NewCanvasPage();

    NewCanvasWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.newCanvas_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var request = new TemplateRequest(page.business(), page.business(), page.client(), LocalDate.now(),
                Speech.language());
        return Creation.make(window, page.project(), page.template().create(request), Messages.newCanvas_failed);
    }
}
