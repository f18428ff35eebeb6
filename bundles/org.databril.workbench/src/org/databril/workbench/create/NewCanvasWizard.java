// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.LinkedHashMap;
import java.util.Map;

import org.databril.dsl.project.ProjectLoader;
import org.databril.dsl.project.ProjectRoot;
import org.databril.edits.ToBe;
import org.databril.templates.TemplateRequest;
import org.databril.workbench.Messages;
import org.databril.workbench.form.CanvasChoice;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a canvas from a template or another canvas, in a project that is there or a new one. */
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
        page.remember();
        Map<String, String> files = new LinkedHashMap<>(files(page.request()));
        if (page.isThere(ProjectRoot.SETTINGS)) {
            files.remove(ProjectRoot.SETTINGS);
        }
        return Creation.make(window, page.project(), files, Messages.newCanvas_failed);
    }

    private Map<String, String> files(TemplateRequest request) {
        return switch (page.start()) {
            case Start.OfTemplate start -> start.template().create(request);
            case Start.OfCanvas start -> Map.of(request.identifier() + ".bmc", toBe(page.basis().orElseThrow(), request));
        };
    }

    private static String toBe(CanvasChoice basis, TemplateRequest request) {
        var project = ProjectLoader.loadProject(ProjectRoot.of(basis.file()));
        var canvas = project.canvases().stream().filter(one -> basis.name().equals(one.getName())).findFirst().orElseThrow();
        return new ToBe(canvas, request.identifier(), request.label(), request.date()).text();
    }
}
