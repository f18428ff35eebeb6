// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/** Canvases to draw. */
public final class Cases {

    /** Has something to say of everything. */
    public static final Lens LENS = new Lens() {
        @Override
        public OptionalInt findings(Named element) {
            return OptionalInt.of(Names.qualified(element).length() % 4);
        }

        @Override
        public OptionalDouble coverage(Block block) {
            return OptionalDouble.of(block.ordinal() % 3 / 2.0);
        }
    };

    private static final Path ROOT = Path.of("case").toAbsolutePath();

    private Cases() {
    }

    /** The canvas with a name in a text. */
    public static Canvas canvas(String text, String name) {
        LoadedProject project = LoadedProject.of(ROOT, Map.of(ROOT.resolve("case.bmc"), text));
        if (project.hasSyntaxErrors()) {
            throw new IllegalArgumentException(project.problems().toString());
        }
        return project.canvases().stream().filter(canvas -> canvas.getName().equals(name)).findFirst().orElseThrow();
    }

    /** The canvas of the bakery. */
    public static Canvas korenaar() {
        return canvas(resource("korenaar.bmc"), "Korenaar");
    }

    /** A canvas with names in many scripts, a name of 300 letters, markup and control characters. */
    public static Canvas odd() {
        return canvas(resource("odd.bmc"), "Odd");
    }

    /** A canvas with nothing in it. */
    public static Canvas empty() {
        return canvas("canvas Empty { }", "Empty");
    }

    /** A canvas with so many items, spread over the blocks, each recorded in one of so many sources. */
    public static Canvas large(int items, int sources, int kpis) {
        StringBuilder text = new StringBuilder("canvas Large \"A large one\" uses Data {\n client \"Many B.V.\"\n");
        for (int i = 0; i < items; i++) {
            String source = "S" + i % sources;
            String line = switch (i % 9) {
                case 0 -> " segment I%d \"Segment %d\" { role payer purchases fully recorded in %s }%n";
                case 1 -> " channel I%d \"Channel %d\" { direct reaches I0 in purchase records Info in %s }%n";
                case 2 -> " stream I%d \"Stream %d\" { from I0 amount 1200 EUR per year recorded in %s }%n";
                case 3 -> " cost I%d \"Cost of something %d\" { fixed amount 99 EUR per month recorded in %s }%n";
                case 4 -> " resource I%d \"Resource %d\" { physical monitored by %s }%n";
                case 5 -> " activity I%d \"Activity %d with a rather long name\" { production monitored by %s }%n";
                case 6 -> " proposition I%d \"Proposition %d\" { for I0 }%n";
                case 7 -> " partner I%d \"Partner %d\" { supplier }%n";
                default -> " relationship I%d \"Relationship %d\" { with I0 automated records Info in %s }%n";
            };
            text.append(line.formatted(i, i, source));
        }
        text.append("}\nlandscape Data {\n information Info { attribute a personal attribute b }\n");
        for (int i = 0; i < sources; i++) {
            text.append(" source S%d \"Source %d\" { application holds Info access API }%n".formatted(i, i));
        }
        for (int i = 0; i + 3 < sources; i += 2) {
            text.append(" flow F%d from S%d to S%d { carries Info(a) %s daily }%n".formatted(i, i, i + 1 + i % 3,
                i % 4 == 0 ? "manual" : "automatic"));
        }
        for (int i = 0; i < kpis; i++) {
            text.append(" kpi K%d \"Indicator %d\" { measures I%d from S%d, S%d }%n".formatted(i, i, i % items,
                i * 7 % sources, i * 3 % sources));
        }
        return canvas(text.append("}\n").toString(), "Large");
    }

    /** All elements with a name that were read together with a canvas. */
    public static Stream<Named> elements(Canvas canvas) {
        List<Named> named = new ArrayList<>();
        canvas.eResource().getResourceSet().getAllContents().forEachRemaining(element -> {
            if (element instanceof Named one && one.getName() != null) {
                named.add(one);
            }
        });
        return named.stream();
    }

    /** The element with a qualified name. */
    public static Named named(Canvas canvas, String qualified) {
        return elements(canvas).filter(element -> Names.qualified(element).equals(qualified)).findFirst()
            .orElseThrow(() -> new IllegalArgumentException(qualified));
    }

    /** What a picture of a canvas is built from, in English, through {@link #LENS}. */
    public static DiagramInput input(Canvas canvas) {
        return DiagramInput.of(canvas, Language.EN).with(LENS);
    }

    /** A text file of these tests. */
    static String resource(String file) {
        try (InputStream in = Cases.class.getResourceAsStream(file)) {
            if (in == null) {
                return "";
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
