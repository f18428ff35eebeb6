// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.PictureFormat;
import org.databril.dsl.project.ProjectRoot;
import org.databril.model.bmc.Canvas;
import org.databril.server.session.CheckedProject;
import org.databril.workbench.Messages;
import org.databril.workbench.form.CanvasChoice;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Pictures to write: the same scenes, under the same names, as the command line makes of what is saved.
 *
 * @param canvases of which
 * @param diagrams which ones of each
 * @param format what kind of files
 * @param language of the pictures
 * @param folder where to, absolute; made where it is not there
 */
record PictureExport(List<CanvasChoice> canvases, List<Diagram> diagrams, PictureFormat format, Language language, Path folder) {
    /** The files that it writes. */
    List<Path> files() {
        return canvases.stream().flatMap(canvas -> diagrams.stream().map(diagram -> file(canvas, diagram))).toList();
    }

    private Path file(CanvasChoice canvas, Diagram diagram) {
        return folder.resolve(format.file(canvas.name(), diagram));
    }

    void write(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, canvases.size() * diagrams.size());
        Map<Path, CheckedProject> projects = new HashMap<>();
        try {
            Files.createDirectories(folder);
            for (CanvasChoice choice : canvases) {
                var project = projects.computeIfAbsent(ProjectRoot.of(choice.file()), CheckedProject::load);
                DiagramInput input = input(project, choice);
                for (Diagram diagram : diagrams) {
                    if (progress.isCanceled()) {
                        throw new InterruptedException();
                    }
                    write(file(choice, diagram), format.draw(format.scenes(diagram, input)));
                    progress.worked(1);
                }
            }
        } catch (IOException e) {
            throw new InvocationTargetException(e);
        }
    }

    private DiagramInput input(CheckedProject project, CanvasChoice choice) throws IOException {
        Canvas canvas = project.project().canvases().stream().filter(one -> choice.name().equals(one.getName())).findFirst()
                .orElseThrow(() -> new IOException(choice.name() + " is not in " + choice.file() + " any more"));
        var found = project.project().allRoots().stream().flatMap(root -> project.findings(root).stream()).toList();
        return DiagramInput.of(canvas, language).with(new AnalysisLens(canvas, project.business(), found));
    }

    /** Whole or not at all. */
    private void write(Path file, byte[] content) throws IOException {
        Path half = Files.createTempFile(folder, ".picture", ".half");
        try {
            Files.write(half, content);
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
