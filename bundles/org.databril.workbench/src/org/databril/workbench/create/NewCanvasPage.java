// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.create;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.ProjectRoot;
import org.databril.templates.TemplateRequest;
import org.databril.workbench.Enabling;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.form.CanvasChoice;
import org.databril.workbench.form.Form;
import org.databril.workbench.form.Remembered;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Asks for the start, the business, the client and the project. */
final class NewCanvasPage extends WizardPage {
    private static final int GALLERY = 190;
    private static final String TEMPLATE = "template";
    private static final String PROJECT = "project";

    private final Remembered remembered = Remembered.of("newCanvas");
    private Gallery<Start> starts;
    private Text business;
    private Text client;
    private Combo project;
    private Combo based;
    private List<CanvasChoice> canvases = List.of();
    private IProject searched;

    NewCanvasPage() {
        super("canvas", Messages.newCanvas_title, null);
        setDescription(Messages.newCanvas_description);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent);
        business = form.text(Messages.newCanvas_name);
        client = form.text(Messages.newCanvas_client);
        project = form.combo(Messages.newCanvas_project);
        form.labelAbove(Messages.newCanvas_template);
        starts = new Gallery<>(form.area(), Start.all(), Start::title, Start::description);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, GALLERY).applyTo(starts.control());
        based = form.combo(Messages.newCanvas_based);
        project.add(newProject());
        Form.projects().map(IProject::getName).forEach(project::add);
        project.select(0);
        Form.choose(project, remembered.get(PROJECT, ""));
        // what was chosen last may need a canvas to start from, and there may be none by now
        boolean hasProjects = project.getItemCount() > 1;
        starts.choose(start -> start.id().equals(remembered.get(TEMPLATE, "")) && (hasProjects || !(start instanceof Start.OfCanvas)));
        listen();
        setControl(form.area());
        follow();
        business.setFocus();
    }

    private void listen() {
        business.addListener(SWT.Modify, event -> {
            int chosen = project.getSelectionIndex();
            project.setItem(0, newProject());
            project.select(Math.max(chosen, 0));
            check();
        });
        project.addListener(SWT.Selection, event -> follow());
        based.addListener(SWT.Selection, event -> check());
        starts.onChoice(this::follow);
    }

    /** Offers the canvases of the chosen project where one of them is to be the start. */
    private void follow() {
        boolean wanted = starts.chosen() instanceof Start.OfCanvas;
        Enabling.set(client, !wanted);
        Enabling.set(based, wanted);
        if (wanted && home().isEmpty() && project.getItemCount() > 1) {
            project.select(1);
        }
        Optional<IProject> home = home();
        if (wanted && home.isPresent() && !home.get().equals(searched)) {
            searched = home.get();
            offer(List.of());
            CanvasChoice.find(searched, this::offer);
        }
        check();
    }

    private void offer(List<CanvasChoice> found) {
        if (!based.isDisposed()) {
            canvases = found;
            based.setItems(found.stream().map(CanvasChoice::toString).toArray(String[]::new));
            based.select(0);
            check();
        }
    }

    private Optional<IProject> home() {
        return project.getSelectionIndex() <= 0 ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText()));
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
        if (starts.chosen() == null) {
            return Messages.newCanvas_description;
        }
        if (starts.chosen() instanceof Start.OfCanvas) {
            if (home().isEmpty()) {
                return Messages.newCanvas_toBe_project;
            }
            if (basis().isEmpty()) {
                return NLS.bind(Messages.newCanvas_toBe_none, project());
            }
            if (canvases.stream().anyMatch(canvas -> canvas.name().equals(identifier()))) {
                return NLS.bind(Messages.newCanvas_taken, identifier());
            }
        }
        return fileNames().stream().filter(this::isThere).findFirst().map(file -> NLS.bind(Messages.newCanvas_exists, file)).orElse(null);
    }

    /** The files to make; a project keeps the settings that it has. */
    private List<String> fileNames() {
        return starts.chosen() instanceof Start.OfTemplate start
                ? start.template().create(request()).keySet().stream().filter(name -> !name.equals(ProjectRoot.SETTINGS)).sorted().toList()
                : List.of(identifier() + "." + Bmc.FILE_EXTENSION);
    }

    /** Whether the chosen project has a file already. */
    boolean isThere(String file) {
        return home().filter(IProject::isOpen).filter(home -> Projects.file(home, file).exists()).isPresent();
    }

    /** What the canvas is to be filled with. */
    TemplateRequest request() {
        return new TemplateRequest(business(), business(), client(), LocalDate.now(), Speech.language());
    }

    private String identifier() {
        return request().identifier();
    }

    /** Keeps what was chosen for the next time. */
    void remember() {
        remembered.put(TEMPLATE, starts.chosen().id());
        remembered.put(PROJECT, project());
    }

    /** What was chosen to start from. */
    Start start() {
        return starts.chosen();
    }

    /** The canvas that was chosen to base the new one on. */
    Optional<CanvasChoice> basis() {
        int at = based.getSelectionIndex();
        return at < 0 || at >= canvases.size() ? Optional.empty() : Optional.of(canvases.get(at));
    }

    private String business() {
        return business.getText().strip();
    }

    private String client() {
        return client.getText().strip();
    }

    /** The name of the project, there or still to be made. */
    String project() {
        return project.getSelectionIndex() <= 0 ? Projects.freeName(business()) : project.getText();
    }
}
