// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.databril.catalogue.Language;
import org.databril.dsl.problem.Problem;
import org.databril.dsl.project.LoadedProject;

/** Canvas texts for tests, without a disk. */
public final class Texts {
    private static final Path ROOT = Path.of("/project");

    private Texts() {
    }

    /** The example of the language. */
    public static String korenaar() {
        try (InputStream in = Texts.class.getResourceAsStream("korenaar.bmc")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the fixture", e);
        }
    }

    /** A project of one text. */
    public static LoadedProject project(String text) {
        return project(Map.of("a.bmc", text));
    }

    /** A project of texts by file name. */
    public static LoadedProject project(Map<String, String> texts) {
        var files = new TreeMap<Path, String>();
        texts.forEach((name, text) -> files.put(ROOT.resolve(name), text));
        return LoadedProject.of(ROOT, files);
    }

    /** The path of a file of {@link #project}. */
    public static Path path(String name) {
        return ROOT.resolve(name);
    }

    /** Problems as {@code line:column code [element]}. */
    public static List<String> told(LoadedProject project) {
        return project.problems().stream().map(Texts::told).toList();
    }

    /** A problem as {@code line:column code [element]}. */
    public static String told(Problem problem) {
        var element = problem.element().isEmpty() ? "" : " " + problem.element();
        return problem.line() + ":" + problem.column() + " " + problem.code() + element;
    }

    /** What is wrong with a text, as {@link #told(Problem)}. */
    public static List<String> told(String text) {
        return told(project(text));
    }

    /** The messages about a text, in English. */
    public static List<String> messages(String text) {
        return project(text).problems().stream().map(p -> p.message(Language.EN)).toList();
    }
}
