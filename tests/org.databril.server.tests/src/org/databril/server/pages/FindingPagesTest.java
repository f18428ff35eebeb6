// SPDX-License-Identifier: EPL-2.0
package org.databril.server.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.databril.catalogue.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingPagesTest {
    @TempDir
    Path folder;

    private FindingPages pages;

    @BeforeEach
    void somePages() {
        pages = new FindingPages(folder);
    }

    @Test
    void aLinkLeadsToAFileWithThePage() throws Exception {
        assertTrue(page("segment-unreached", Language.EN).contains("# "));
        assertTrue(page("segment-unreached", Language.EN).contains("`segment-unreached`"));
    }

    @Test
    void aDutchLinkLeadsToTheDutchPage() throws Exception {
        assertTrue(page("segment-unreached", Language.NL).contains("(../segment-unreached.md)"));
    }

    @Test
    void aPageOfAnOlderVersionIsWrittenAnew() throws Exception {
        Files.writeString(folder.resolve("segment-unreached.md"), "old");

        assertTrue(page("segment-unreached", Language.EN).contains("`segment-unreached`"));
    }

    @Test
    void whatIsNoCodeHasNoLink() {
        assertEquals(Optional.empty(), pages.uri("no-such-code", Language.EN));
        assertEquals(Optional.empty(), pages.uri(null, Language.EN));
    }

    @Test
    void aClientWithAViewerLinksThere() throws IOException {
        pages.linkTo("viewer:");

        assertEquals(Optional.of("viewer:segment-unreached"), pages.uri("segment-unreached", Language.NL));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count(), "pages are written though nobody links to them");
        }
    }

    private String page(String code, Language language) throws IOException, InterruptedException {
        var uri = pages.uri(code, language).orElseThrow();
        pages.await();
        return Files.readString(Path.of(URI.create(uri)));
    }
}
