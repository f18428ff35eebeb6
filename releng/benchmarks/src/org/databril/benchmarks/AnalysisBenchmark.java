// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.analysis.figures.Figures;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.LiveAnalysis;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectLoader;
import org.databril.model.bmc.Canvas;

/**
 * All findings and figures of projects of 100, 300 and 1,000 canvases of 100 items, beyond parsing, with the slope from
 * one size to the next (1.00 is linear), and new findings after a keystroke in the largest, where ten canvases share a landscape
 * and where all do.
 */
public final class AnalysisBenchmark {
    private static final int[] SIZES = {100, 300, 1_000};
    private static final int ITEMS = 100;
    private static final int SHARING = 10;
    private static final int KEYSTROKES = 40;

    private AnalysisBenchmark() {
    }

    /** Runs it and prints what it took. */
    public static void main(String[] args) throws IOException {
        warmUp();
        double before = 0;
        for (int i = 0; i < SIZES.length; i++) {
            var project = project(SIZES[i], SHARING);
            double seconds = seconds(() -> analyse(project));
            var slope = i == 0 ? "" : "  slope %.2f".formatted(Math.log(seconds / before)
                    / Math.log((double) SIZES[i] / SIZES[i - 1]));
            System.out.printf("findings and figures, %5d canvases x %d items: %6.2f s%s%n", SIZES[i], ITEMS, seconds, slope);
            before = seconds;
            if (i == SIZES.length - 1) {
                keystrokes("a canvas of " + SIZES[i] + ", ten to a landscape", project, project.files());
            }
        }
        shared();
    }

    private static void shared() throws IOException {
        int canvases = SIZES[SIZES.length - 1];
        var project = project(canvases, canvases);
        var files = project.files().stream().collect(Collectors.partitioningBy(file -> file.endsWith("data0.bmc")));
        keystrokes("a canvas of " + canvases + " with one landscape", project, files.get(false));
        keystrokes("the landscape of " + canvases + " canvases", project, files.get(true));
    }

    private static void warmUp() throws IOException {
        analyse(project(20, SHARING));
        analyse(project(20, SHARING));
    }

    private static LoadedProject project(int canvases, int sharing) throws IOException {
        var folder = Files.createTempDirectory("databril-benchmark");
        try {
            CanvasGenerator.project(folder, canvases, ITEMS, sharing);
            return ProjectLoader.loadProject(folder);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static void analyse(LoadedProject project) {
        var business = Business.of(project.allRoots());
        Analysis.with(Settings.STANDARD).run(business);
        for (Canvas canvas : project.canvases()) {
            Figures.standard().of(canvas, business);
        }
    }

    private static void keystrokes(String where, LoadedProject project, List<Path> files) {
        var live = new LiveAnalysis(Analysis.with(Settings.STANDARD));
        live.update(project.allRoots(), List.of(), List.of());
        var parsing = new double[KEYSTROKES];
        var finding = new double[KEYSTROKES];
        for (int i = 0; i < KEYSTROKES; i++) {
            var file = files.get(i * 7919 % files.size());
            var text = project.file(file).orElseThrow().text().replaceFirst("\\{", "{ note \"" + i + "\"");
            long start = System.nanoTime();
            var affected = project.update(file, text);
            long parsed = System.nanoTime();
            live.update(project, file, affected);
            parsing[i] = (parsed - start) / 1e6;
            finding[i] = (System.nanoTime() - parsed) / 1e6;
        }
        System.out.printf("after a keystroke in %s: parsing and linking %s, new findings %s%n", where, summary(parsing),
                summary(finding));
    }

    private static String summary(double[] millis) {
        Arrays.sort(millis);
        return "%.0f ms (at most %.0f ms)".formatted(millis[millis.length / 2], millis[millis.length - 1]);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
