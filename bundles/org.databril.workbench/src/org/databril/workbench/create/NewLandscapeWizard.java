// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.Map;

import org.databril.templates.LandscapeStarter;
import org.databril.workbench.Messages;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a landscape: the data that one canvas or several use. */
final class NewLandscapeWizard extends Wizard {
    private final IWorkbenchWindow window;
    private final NewLandscapePage page = new NewLandscapePage();

    NewLandscapeWizard(IWorkbenchWindow window) {
        this.window = window;
        setWindowTitle(Messages.newLandscape_title);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        var request = page.request();
        Map<String, String> files = Map.of(request.identifier() + ".bmc", LandscapeStarter.create(request));
        return Creation.make(window, page.project(), files, Messages.newLandscape_failed);
    }
}
