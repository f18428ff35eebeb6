// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import org.databril.templates.Example;
import org.databril.workbench.Messages;
import org.databril.workbench.projects.Projects;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Copies an example into a project of its own and opens it. */
final class OpenExampleWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final OpenExamplePage page = new OpenExamplePage();

    OpenExampleWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.example_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Example example = page.example();
        return Creation.make(window, Projects.freeName(example.title(example.language())), example.files(),
                Messages.example_failed);
    }
}
