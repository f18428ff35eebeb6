// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.diagram.Diagram;
import org.databril.diagram.Diagrams;
import org.databril.diagram.PictureFormat;
import org.databril.diagram.colour.Colouring;
import org.databril.workbench.Messages;
import org.databril.workbench.Speech;
import org.databril.workbench.form.CanvasChoice;
import org.databril.workbench.form.Form;
import org.databril.workbench.form.Remembered;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Asks which pictures of which canvases, as what kind of files, in which language, and where to. */
final class ExportPage extends WizardPage {
    private static final String DIAGRAMS = "diagrams";
    private static final String FORMAT = "format";
    private static final String LANGUAGE = "language";
    private static final String COLOURS = "colours";
    private static final String FOLDER = "folder";

    private final Remembered remembered = Remembered.of("export");
    private final String meant;
    private Combo project;
    private CheckList<CanvasChoice> canvases;
    private CheckList<Diagram> diagrams;
    private Combo format;
    private Combo language;
    private Combo colours;
    private FolderField folder;
    private boolean looking;

    /** A page for a project, null for none in particular. */
    ExportPage(String meant) {
        super("export", Messages.export_title, null);
        this.meant = meant;
        setDescription(Messages.export_description);
    }

    @Override
    public void createControl(Composite parent) {
        Form form = new Form(parent);
        project = form.combo(Messages.newCanvas_project);
        Form.projects().map(IProject::getName).forEach(project::add);
        project.select(0);
        Form.choose(project, meant == null ? "" : meant);
        form.labelAbove(Messages.export_canvases);
        canvases = new CheckList<>(form.area(), CanvasChoice::toString, this::check);
        form.labelAbove(Messages.export_diagrams);
        diagrams = new CheckList<>(form.area(), diagram -> diagram.title(Speech.language()), this::check);
        diagrams.show(Diagrams.all());
        List<String> last = remembered.all(DIAGRAMS, Diagrams.all().stream().map(Diagram::id).toList());
        diagrams.check(diagram -> last.contains(diagram.id()));
        format = form.combo(Messages.export_format);
        format.setItems(Messages.export_svg, Messages.export_png, Messages.export_pdf);
        format.select(PictureFormat.valueOf(remembered.get(FORMAT, PictureFormat.SVG.name())).ordinal());
        language = form.combo(Messages.export_language);
        language.setItems(Messages.language_en, Messages.language_nl);
        language.select(Language.of(remembered.get(LANGUAGE, Speech.language().id())).ordinal());
        colours = form.combo(Messages.export_colours);
        Stream.of(Colouring.values()).map(colouring -> colouring.title(Speech.language())).forEach(colours::add);
        colours.select(Colouring.byId(remembered.get(COLOURS, Colouring.NONE.id())).ordinal());
        form.label(Messages.export_folder);
        folder = new FolderField(form.area(), remembered.get(FOLDER, System.getProperty("user.home")), this::check);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder.control());
        project.addListener(SWT.Selection, event -> look());
        setControl(form.area());
        look();
    }

    private void look() {
        canvases.show(List.of());
        looking = project.getSelectionIndex() >= 0;
        if (looking) {
            IProject wanted = ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText());
            CanvasChoice.find(wanted, found -> {
                if (!project.isDisposed() && project.getText().equals(wanted.getName())) {
                    looking = false;
                    canvases.show(found);
                    canvases.check(canvas -> true);
                    check();
                }
            });
        }
        check();
    }

    private void check() {
        String problem = problem();
        setErrorMessage(looking ? null : problem);
        setPageComplete(problem == null && !looking);
    }

    private String problem() {
        if (project.getSelectionIndex() < 0) {
            return Messages.newLandscape_noProject;
        }
        if (canvases.isEmpty()) {
            return NLS.bind(Messages.export_noCanvas, project.getText());
        }
        if (canvases.checked().isEmpty()) {
            return Messages.export_canvasMissing;
        }
        if (diagrams.checked().isEmpty()) {
            return Messages.export_diagramMissing;
        }
        try {
            Path path = Path.of(folder.text());
            return folder.text().isBlank() || !path.isAbsolute() || Files.exists(path) && !Files.isDirectory(path)
                    ? Messages.export_folderMissing : null;
        } catch (InvalidPathException e) {
            return Messages.export_folderMissing;
        }
    }

    void remember() {
        remembered.putAll(DIAGRAMS, diagrams.checked().stream().map(Diagram::id).toList());
        remembered.put(FORMAT, format().name());
        remembered.put(LANGUAGE, language().id());
        remembered.put(COLOURS, colouring().id());
        remembered.put(FOLDER, folder.text());
    }

    PictureExport export() {
        return new PictureExport(canvases.checked(), diagrams.checked(), format(), language(), colouring(), Path.of(folder.text()));
    }

    private PictureFormat format() {
        return Arrays.asList(PictureFormat.values()).get(format.getSelectionIndex());
    }

    private Colouring colouring() {
        return Colouring.values()[colours.getSelectionIndex()];
    }

    private Language language() {
        return Arrays.asList(Language.values()).get(language.getSelectionIndex());
    }
}
