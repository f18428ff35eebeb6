// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.databril.workbench.check.LiveText;
import org.databril.workbench.problems.ProblemRow;
import org.databril.workbench.problems.ProblemsView;
import org.databril.workbench.projects.Projects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/** A workspace for measurements, made of the canvases in the folder of the system property {@code databril.benchmark}. */
final class LargeWorkspace {
    /** The one that is as large as canvases are expected to become. */
    static final String LARGE = "canvas0.bmc";

    private final IProject project;

    private LargeWorkspace(IProject project) {
        this.project = project;
    }

    /** The workspace, once all of its problems are listed. */
    static LargeWorkspace open() throws IOException, CoreException {
        Map<String, String> texts = new TreeMap<>();
        try (var files = Files.list(Path.of(System.getProperty("databril.benchmark")))) {
            for (Path file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        long canvases = texts.keySet().stream().filter(name -> name.startsWith("canvas")).count();
        IProject project = Projects.open("Benchmark", null);
        long start = System.nanoTime();
        Projects.write(project, texts, null);
        Bench.until("the problems of all canvases", () -> problems().listed().stream().map(ProblemRow::file).distinct()
                .filter(file -> file.getName().startsWith("canvas")).count() == canvases);
        System.out.printf("%d canvases: problems listed after %d ms%n", canvases, milliseconds(start));
        return new LargeWorkspace(project);
    }

    /** Opens the large canvas and waits for its picture. */
    LiveText openLarge() {
        LiveText text = open(LARGE);
        Bench.until("its picture", () -> Bench.pictureShows("Segment number 49"));
        return text;
    }

    LiveText open(String name) {
        return Bench.open(project.getFile(name));
    }

    static long milliseconds(long since) {
        return (System.nanoTime() - since) / 1_000_000;
    }

    private static ProblemsView problems() {
        return (ProblemsView) Bench.page().findView(DatabrilPerspective.PROBLEMS);
    }
}
