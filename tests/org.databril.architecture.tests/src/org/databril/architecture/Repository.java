// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The checkout that the tests run in; a test bundle's working folder is its own, two levels below. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    /** Folders that hold no source of ours: build results and generated code. */
    private static final Set<String> GENERATED = Set.of("target", "bin", "emf-gen", "edit-gen", "src-gen", "ide-gen", "xtend-gen");

    private Repository() {
    }

    /** The bundles of the product, without those of the tests. */
    static List<Bundle> bundles() {
        return bundlesIn("bundles");
    }

    /** Every bundle that has a manifest in a folder of the repository's root. */
    static List<Bundle> bundlesIn(String folder) {
        return children(ROOT.resolve(folder)).filter(bundle -> Files.exists(bundle.resolve(Bundle.MANIFEST)))
                .map(Bundle::read).toList();
    }

    /** The Java files that people wrote, of the product and of the tests. */
    static Stream<Path> javaFiles() {
        return Stream.of("bundles", "tests").flatMap(folder -> filesBelow(ROOT.resolve(folder)))
                .filter(file -> file.toString().endsWith(".java"));
    }

    /** The text of a file, given by its path from the root. */
    static String text(String path) {
        return text(ROOT.resolve(path));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static Stream<Path> filesBelow(Path folder) {
        return children(folder).filter(child -> !GENERATED.contains(child.getFileName().toString()))
                .flatMap(child -> Files.isDirectory(child) ? filesBelow(child) : Stream.of(child));
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }
}
