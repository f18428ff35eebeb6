// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.PictureFormat;
import org.databril.diagram.PictureWish;
import org.databril.diagram.colour.Colouring;
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
 * @param colouring the colours
 * @param folder where to, absolute; made where it is not there
 */
record PictureExport(List<CanvasChoice> canvases, List<Diagram> diagrams, PictureFormat format, Language language,
        Colouring colouring, Path folder) {
    /**
     * Writes them.
     *
     * @return the files
     */
    List<Path> write(IProgressMonitor monitor) throws IOException, InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, Messages.export_writing, canvases.size() * diagrams.size());
        Map<Path, CheckedProject> projects = new HashMap<>();
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (CanvasChoice choice : canvases) {
            DiagramInput input = input(projects.computeIfAbsent(ProjectRoot.of(choice.file()), CheckedProject::load), choice);
            for (Diagram diagram : diagrams) {
                for (PictureWish wish : PictureWish.series(diagram, input)) {
                    if (progress.isCanceled()) {
                        throw new InterruptedException();
                    }
                    Path file = folder.resolve(format.file(wish));
                    write(file, format.draw(format.scenes(diagram, wish.input()).stream()
                            .map(scene -> colouring.on(scene, wish.input())).toList()));
                    files.add(file);
                }
                progress.worked(1);
            }
        }
        return files;
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
