// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.time.LocalDate;

import org.databril.templates.TemplateRequest;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.form.Form;
import org.databril.workbench.form.Remembered;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks what a landscape is of and which project it is for. */
final class NewLandscapePage extends WizardPage {
    private static final String PROJECT = "project";

    private final Remembered remembered = Remembered.of("newLandscape");
    private Text label;
    private Combo project;

    NewLandscapePage() {
        super("landscape", Messages.newLandscape_title, null);
        setDescription(Messages.newLandscape_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent);
        label = form.text(Messages.newLandscape_name);
        project = form.combo(Messages.newCanvas_project);
        Form.projects().map(IProject::getName).forEach(project::add);
        project.select(0);
        Form.choose(project, remembered.get(PROJECT, ""));
        label.addListener(SWT.Modify, event -> check());
        project.addListener(SWT.Selection, event -> check());
        setControl(form.area());
        check();
        label.setFocus();
    }

    private void check() {
        String problem = problem();
        setErrorMessage(label.getText().isBlank() && project.getItemCount() > 0 ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (project.getItemCount() == 0) {
            return Messages.newLandscape_noProject;
        }
        if (label.getText().isBlank()) {
            return Messages.newLandscape_nameMissing;
        }
        String file = request().identifier() + ".bmc";
        IProject home = ResourcesPlugin.getWorkspace().getRoot().getProject(project());
        return Projects.file(home, file).exists() ? NLS.bind(Messages.newCanvas_exists, file) : null;
    }

    void remember() {
        remembered.put(PROJECT, project());
    }

    TemplateRequest request() {
        String text = label.getText().strip();
        return new TemplateRequest(text, text, null, LocalDate.now(), Speech.language());
    }

    String project() {
        return project.getText();
    }
}
