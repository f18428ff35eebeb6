// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class FindingPageTest {

    private static final String HINT = "docs/findings differs from the catalogue: run releng/scripts/write-finding-pages";

    private final Path root = repository();

    @Test
    void theDocumentationSaysWhatTheCatalogueSays() throws IOException {
        for (Map.Entry<String, String> page : FindingPage.all(Catalogue.standard()).entrySet()) {
            Path file = root.resolve("docs/findings").resolve(page.getKey());
            assertEquals(page.getValue(), Files.readString(file).replace("\r\n", "\n"), HINT);
        }
    }

    @Test
    void theDocumentationHasNoPageForACodeThatIsGone() throws IOException {
        Path folder = root.resolve("docs/findings");
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> pages = files.filter(Files::isRegularFile)
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));

            assertEquals(FindingPage.all(Catalogue.standard()).keySet(), pages, HINT);
        }
    }

    @Test
    void everyFolderOfTextsIsListedAsACode() throws IOException {
        Path folder = root.resolve("bundles/org.databril.catalogue/resources/org/databril/catalogue/findings");
        try (Stream<Path> folders = Files.list(folder)) {
            Set<String> names = folders.map(each -> each.getFileName().toString()).collect(Collectors.toSet());

            assertEquals(Catalogue.standard().codes(), names);
        }
    }

    private static Path repository() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
