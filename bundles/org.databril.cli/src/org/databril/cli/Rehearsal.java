// SPDX-License-Identifier: EPL-2.0
package org.databril.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.databril.templates.Examples;

/**
 * Runs the commands whose start should be quick on an example, so that Java can note in a cache which classes they need.
 * The start script runs it once for a Java and a build.
 */
public final class Rehearsal {
    /** A text with the most common kinds of mistakes, for the words about them. */
    private static final String MISTAKEN = "canvas Mistaken { segment A { prefers B } segment A channel }";

    private Rehearsal() {
    }

    /** Rehearses in a temporary folder. */
    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("databril");
        try {
            var example = Examples.all().getFirst();
            for (var file : example.files().entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            Files.writeString(folder.resolve("mistaken.txt"), MISTAKEN);
            var silent = new PrintStream(new ResultStream(OutputStream.nullOutputStream()), false, StandardCharsets.UTF_8);
            var around = new Surroundings(folder, InputStream.nullInputStream(), silent, silent, false, false,
                    Surroundings.USUAL_WIDTH, Map.of(), () -> { });
            var program = new Databril(around);
            program.run(List.of("check", "."));
            program.run(List.of("check", "--format", "json", "mistaken.txt"));
            program.run(List.of("format", "--check", "."));
            program.run(List.of("render", "."));
        } finally {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).forEach(f -> f.toFile().delete());
            }
        }
    }
}
