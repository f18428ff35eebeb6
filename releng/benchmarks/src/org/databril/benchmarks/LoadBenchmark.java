// SPDX-License-Identifier: EPL-2.0
package org.databril.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.project.ProjectLoader;

/**
 * Measures parsing, linking and checking the structure, each time from a cold start of the JVM: 1,000 canvases of 100
 * items, generated first (under 20 s and 3 GiB on 2 cores); one canvas of 2,000 items (under 2 s).
 */
public final class LoadBenchmark {
    private LoadBenchmark() {
    }

    /** Arguments: {@code <canvases> <items>}. */
    public static void main(String[] arguments) throws IOException {
        int canvases = Integer.parseInt(arguments[0]);
        int items = Integer.parseInt(arguments[1]);
        var folder = Files.createTempDirectory("databril-benchmark");
        try {
            long start = System.nanoTime();
            CanvasGenerator.project(folder, canvases, items);
            long generated = System.nanoTime();
            var project = ProjectLoader.load(List.of(folder)).getFirst();
            long loaded = System.nanoTime();
            System.out.printf("%d canvases of %d items: generated in %d ms, loaded in %d ms, %d problems, %d MiB in use%n",
                    canvases, items, millis(start, generated), millis(generated, loaded), project.problems().size(), memory());
            keystroke(project, folder.resolve("canvas0.bmc"));
            one(folder);
        } finally {
            delete(folder);
        }
    }

    private static void keystroke(LoadedProject project, Path file) throws IOException {
        var text = Files.readString(file);
        project.update(file, text.replace("Segment1 ", "Segment1x "));
        long start = System.nanoTime();
        var affected = project.update(file, text);
        System.out.printf("a change of one file: %d ms, %d files affected%n", millis(start, System.nanoTime()), affected.size());
    }

    private static void one(Path folder) {
        long start = System.nanoTime();
        var project = ProjectLoader.load(List.of(folder.resolve("canvas0.bmc"))).getFirst();
        System.out.printf("one file of the project, in a warm JVM: %d ms, %d files loaded%n", millis(start, System.nanoTime()),
                project.allFiles().size());
    }

    private static long millis(long from, long to) {
        return (to - from) / 1_000_000;
    }

    private static long memory() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
