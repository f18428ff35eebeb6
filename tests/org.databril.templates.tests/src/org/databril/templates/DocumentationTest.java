// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.dsl.layout.Formatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documentation shows can be copied. */
class DocumentationTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```bmc *(\\w*)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private final Path docs = docs();

    @Test
    void thePiecesOfTheLanguagePageAreOneCanvasWithItsLandscape() throws IOException {
        String page = Files.readString(docs.resolve("language.md"));

        String text = "canvas Roastery uses RoasteryData {\n" + indented(pieces(page, "canvas")) + "}\n\n"
            + "landscape RoasteryData {\n" + indented(pieces(page, "landscape")) + "}\n\n" + pieces(page, "");

        assertEquals(List.of(), Texts.problems(Map.of("language.bmc", text)), text);
        assertEquals(text, Formatting.format(text).orElseThrow());
        assertTrue(Texts.project(Map.of("language.bmc", text)).canvases().getFirst().getMembers().size() > Block.values().length);
    }

    @Test
    void theFirstCanvasOfAReaderIsWithoutErrors() throws IOException {
        String text = pieces(Files.readString(docs.resolve("getting-started.md")), "");

        assertEquals(List.of(), Texts.problems(Map.of("Roastery.bmc", text)), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.md", "getting-started.md", "language.md"})
    void linksLeadSomewhere(String page) throws IOException {
        List<String> broken = new ArrayList<>();
        Matcher link = LINK.matcher(Files.readString(docs.resolve(page)));
        while (link.find()) {
            if (!Files.exists(docs.resolve(link.group(1)))) {
                broken.add(link.group(1));
            }
        }
        assertEquals(List.of(), broken);
    }

    private static String pieces(String page, String place) {
        StringBuilder pieces = new StringBuilder();
        Matcher block = BLOCK.matcher(page);
        while (block.find()) {
            if (block.group(1).equals(place)) {
                pieces.append(pieces.isEmpty() ? "" : "\n").append(block.group(2));
            }
        }
        return pieces.toString();
    }

    private static String indented(String pieces) {
        return pieces.replaceAll("(?m)^(?=.)", "    ");
    }

    private static Path docs() {
        return Stream.iterate(Path.of(System.getProperty("basedir", "")).toAbsolutePath(), Path::getParent)
            .map(folder -> folder.resolve("docs")).filter(Files::isDirectory).findFirst().orElseThrow();
    }
}
