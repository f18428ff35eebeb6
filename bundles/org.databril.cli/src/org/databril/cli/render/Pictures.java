// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.databril.analysis.findings.Analysis;
import org.databril.cli.Failure;
import org.databril.cli.Job;
import org.databril.cli.analysis.ProjectView;
import org.databril.cli.files.WholeFile;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Lens;
import org.databril.diagram.PictureWish;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/** Draws the pictures that are wanted of some projects. */
public final class Pictures {
    private static final int FEW = 12;

    private final PictureRequest request;
    private final Job job;

    /** Pictures as requested. */
    public Pictures(PictureRequest request, Job job) {
        this.request = request;
        this.job = job;
    }

    /**
     * Draws them, and names the files among the results.
     *
     * @throws Failure where one cannot be written; files that are there then are whole
     */
    public void draw(List<ProjectView> projects) throws Failure {
        var pictures = scenes(subjects(projects));
        if (pictures.isEmpty()) {
            job.say("render.none");
            return;
        }
        WholeFile.folder(request.folder());
        // Scenes are immutable: only these, and no models, are shared between threads.
        var contents = pictures.parallelStream().map(this::content).toList();
        for (int i = 0; i < pictures.size(); i++) {
            var file = pictures.get(i).file();
            WholeFile.write(file, contents.get(i));
            job.out().println(job.shown(file));
            var missing = request.format().missing(pictures.get(i).scenes());
            if (!missing.isEmpty()) {
                job.warn("render.no-font", job.shown(file), start(missing));
            }
        }
        job.out().flush();
    }

    private static String start(String characters) {
        var length = characters.codePointCount(0, characters.length());
        return length <= FEW ? characters : characters.substring(0, characters.offsetByCodePoints(0, FEW)) + "…";
    }

    private byte[] content(Picture picture) {
        try {
            return request.format().draw(picture.scenes());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot draw " + picture.file(), e);
        }
    }

    private List<Subject> subjects(List<ProjectView> projects) throws Failure {
        ProjectView.requireCanvas(projects, request.canvas());
        return projects.stream().flatMap(view -> {
            var lenses = AnalysisLens.of(view.business(), Analysis.with(view.settings()).run(view.business()).reported());
            return view.canvases(request.canvas()).stream().filter(canvas -> canvas.getName() != null)
                    .map(canvas -> new Subject(canvas, lenses.apply(canvas)));
        }).toList();
    }

    /** A canvas to draw, and what is known of it. */
    private record Subject(Canvas canvas, Lens lens) {
    }

    private List<Picture> scenes(List<Subject> subjects) throws Failure {
        var pictures = new ArrayList<Picture>();
        Map<String, Path> taken = new HashMap<>();
        for (var wanted : wanted(subjects)) {
            var file = request.folder().resolve(wanted.name() + "." + request.format());
            // Not every disk tells upper from lower case.
            if (taken.put(file.toString().toLowerCase(Locale.ROOT), file) != null) {
                throw new Failure("render.same-name", job.shown(file));
            }
            var scenes = request.format().scenes(wanted.diagram(), wanted.input());
            pictures.add(new Picture(file, scenes.stream().map(scene -> request.colouring().on(scene, wanted.input())).toList()));
        }
        return pictures;
    }

    private List<PictureWish> wanted(List<Subject> subjects) throws Failure {
        var wanted = new ArrayList<PictureWish>();
        var focused = new ArrayList<Named>();
        for (var subject : subjects) {
            var whole = DiagramInput.of(subject.canvas(), job.language()).with(subject.lens()).in(request.detail());
            if (request.focus() == null) {
                request.diagrams().forEach(diagram -> wanted.addAll(PictureWish.series(diagram, whole)));
                continue;
            }
            Focus.element(request.focus(), subject.canvas()).ifPresent(element -> {
                focused.add(element);
                request.diagrams().forEach(diagram -> PictureWish.about(element, diagram, whole).ifPresent(wanted::add));
            });
        }
        if (wanted.isEmpty() && !subjects.isEmpty()) {
            throw nothing(subjects, focused);
        }
        return wanted;
    }

    private Failure nothing(List<Subject> subjects, List<Named> focused) {
        var diagram = request.diagrams().getFirst();
        if (request.focus() == null) {
            return new Failure("render.needs-focus", diagram.id(), diagram.fitting(job.language()));
        }
        return focused.isEmpty()
                ? new Failure("render.no-element", request.focus(),
                        subjects.stream().map(s -> s.canvas().getName()).collect(Collectors.joining(", ")))
                : new Failure("render.no-fit", diagram.id(), Names.qualified(focused.getFirst()),
                        diagram.fitting(job.language()));
    }
}
