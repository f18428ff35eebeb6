// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.util.Arrays;

import org.databril.templates.Template;
import org.databril.templates.TemplateRequest;
import org.databril.templates.Templates;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the starter, the business, the client and the project. */
final class NewCanvasPage extends WizardPage {
    private Gallery<Template> templates;
    private Text business;
    private Text client;
    private Combo project;

    NewCanvasPage() {
        super("canvas", Messages.newCanvas_title, null);
        setDescription(Messages.newCanvas_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 10).applyTo(area);
        label(area, Messages.newCanvas_name);
        business = text(area);
        label(area, Messages.newCanvas_client);
        client = text(area);
        label(area, Messages.newCanvas_project);
        project = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(project);
        Label title = label(area, Messages.newCanvas_template);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 6).applyTo(title);
        templates = new Gallery<>(area, Templates.all(), template -> template.title(Speech.language()),
                template -> template.description(Speech.language()));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(templates.control());
        fillProjects();
        business.addListener(SWT.Modify, event -> {
            int chosen = project.getSelectionIndex();
            project.setItem(0, newProject());
            project.select(Math.max(chosen, 0));
            check();
        });
        project.addListener(SWT.Selection, event -> check());
        setControl(area);
        business.setFocus();
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Text text(Composite parent) {
        Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private void fillProjects() {
        project.add(newProject());
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .map(IProject::getName).forEach(project::add);
        project.select(0);
    }

    private String newProject() {
        return NLS.bind(Messages.newCanvas_newProject, Projects.freeName(business()));
    }

    private void check() {
        String problem = problem();
        setErrorMessage(business().isEmpty() ? null : problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (business().isEmpty()) {
            return Messages.newCanvas_nameMissing;
        }
        IProject home = ResourcesPlugin.getWorkspace().getRoot().getProject(project());
        String file = new TemplateRequest(business(), null, null, null, Speech.language()).identifier() + ".bmc";
        return home.isOpen() && Projects.file(home, file).exists() ? NLS.bind(Messages.newCanvas_exists, file) : null;
    }

    /** The starter that was chosen. */
    Template template() {
        return templates.chosen();
    }

    /** What the business is called; not blank on a complete page. */
    String business() {
        return business.getText().strip();
    }

    /** Whose business it is; may be empty. */
    String client() {
        return client.getText().strip();
    }

    /** The name of the project, there or still to be made. */
    String project() {
        return project.getSelectionIndex() <= 0 ? Projects.freeName(business()) : project.getText();
    }
}
