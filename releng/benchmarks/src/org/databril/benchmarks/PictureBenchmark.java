// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.svg.SvgWriter;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;

/**
 * A linkage diagram of 500 nodes as SVG, in a JVM that has drawn nothing yet; then all pictures of the canvases of projects of
 * 50, 100 and 200, with the slope from one size to the next (1.00 is linear).
 */
public final class PictureBenchmark {
    private static final Path FOLDER = Path.of("/benchmark");
    private static final int NODES = 500;
    private static final int[] SIZES = {50, 100, 200};
    private static final int ITEMS = 30;
    private static final int SHARING = 10;

    private PictureBenchmark() {
    }

    /** Runs it and prints what it took. */
    public static void main(String[] arguments) {
        linkage();
        draw(project(SIZES[0]));
        double before = 0;
        for (int size : SIZES) {
            var project = project(size);
            double seconds = seconds(() -> draw(project));
            var slope = before == 0 ? "" : "  slope %.2f".formatted(Math.log(seconds / before) / Math.log(2));
            System.out.printf("all pictures of %4d canvases: %6.2f s%s%n", size, seconds, slope);
            before = seconds;
        }
    }

    private static void linkage() {
        var project = LoadedProject.of(FOLDER, Map.of(FOLDER.resolve("net.bmc"), net()));
        var input = DiagramInput.of(project.canvases().getFirst(), Language.EN);
        var linkage = Diagrams.byId("linkage").orElseThrow();
        double seconds = seconds(() -> SvgWriter.write(linkage.scene(input)));
        long shown = SvgWriter.write(linkage.scene(input)).lines().flatMap(line -> List.of(line.split("(?=<g )")).stream())
                .filter(group -> group.startsWith("<g ") && group.contains(" class=\"source")).count();
        System.out.printf("linkage of %d sources (%d in the picture) as SVG: %.2f s%n", NODES, shown, seconds);
    }

    /** A canvas on a landscape of sources, each fed by an earlier one, every tenth by two. */
    private static String net() {
        var text = new StringBuilder("canvas Net uses Web { channel Shop { records Sale in S0 } }\nlandscape Web {\n information Sale\n");
        for (int i = 0; i < NODES; i++) {
            text.append(" source S%d \"Source number %d\" { application  holds Sale }%n".formatted(i, i));
            if (i > 0) {
                text.append(" flow F%d from S%d to S%d { carries Sale  automatic  daily }%n".formatted(i, i / 3, i));
            }
            if (i % 10 == 9) {
                text.append(" flow G%d from S%d to S%d { carries Sale  manual  weekly }%n".formatted(i, i / 2, i));
            }
        }
        return text.append("}\n").toString();
    }

    private static LoadedProject project(int canvases) {
        var texts = new TreeMap<Path, String>();
        for (int c = 0; c < canvases; c++) {
            var landscape = "Data" + c / SHARING;
            texts.put(FOLDER.resolve("canvas" + c + ".bmc"), CanvasGenerator.canvas("Canvas" + c, landscape, ITEMS));
            texts.put(FOLDER.resolve(landscape + ".bmc"), CanvasGenerator.landscape(landscape));
        }
        return LoadedProject.of(FOLDER, texts);
    }

    private static void draw(LoadedProject project) {
        var business = Business.of(project.allRoots());
        var lenses = AnalysisLens.of(business, Analysis.with(Settings.STANDARD).run(business).reported());
        for (Canvas canvas : project.canvases()) {
            var input = DiagramInput.of(canvas, Language.EN).with(lenses.apply(canvas));
            for (Diagram diagram : Diagrams.all()) {
                SvgWriter.write(diagram.scene(input));
            }
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
