// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.Map;

import org.databril.workbench.Messages;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a project: a folder of its own, with settings to fill in where that is wanted. */
final class NewProjectWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final NewProjectPage page = new NewProjectPage();

    NewProjectWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.newProject_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        Map<String, String> files = Map.of("databril.toml", "[language]\noutput = \"" + page.language().id() + "\"\n");
        return Creation.make(window, page.name(), files, Messages.newProject_failed);
    }
}
