// SPDX-License-Identifier: EPL-2.0
package org.databril.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    static Stream<Entry> entries() {
        return Catalogue.standard().entries().stream();
    }

    @Test
    void knowsEveryFindingAndStructureError() {
        long findings = entries().filter(entry -> entry.kind() == CodeKind.FINDING).count();

        assertEquals(48, findings);
        assertEquals(Severity.ERROR, Catalogue.standard().entry("flow-carries-unheld").severity());
        assertEquals(CodeKind.STRUCTURE, Catalogue.standard().entry("unresolved").kind());
        assertThrows(IllegalArgumentException.class, () -> Catalogue.standard().entry("no-such-code"));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyFindingEndsInAQuestionToTheClient(Entry entry) {
        for (Language language : Language.values()) {
            String message = entry.message(language, entry.sample());
            if (entry.kind() == CodeKind.FINDING) {
                assertTrue(message.endsWith("?"), message);
                assertTrue(message.endsWith(entry.question(language, entry.sample())), message);
            }
            assertFalse(entry.statement(language, entry.sample()).contains("?") && entry.kind() == CodeKind.FINDING,
                message);
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void messagesUseTheDeclaredArgumentsInBothLanguages(Entry entry) {
        for (Language language : Language.values()) {
            Set<String> used = new HashSet<>(entry.text(language).message().names());

            assertEquals(new HashSet<>(entry.arguments()), used, entry.code() + " in " + language);
            assertFalse(entry.message(language, entry.sample()).matches(".*[{}\\[\\]…].*"), entry.code());
        }
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyExplanationHasItsParts(Entry entry) {
        int parts = entry.kind() == CodeKind.FINDING ? 4 : 3;
        for (Language language : Language.values()) {
            long headings = entry.explanation(language).lines().filter(line -> line.startsWith("## ")).count();

            assertEquals(parts, headings, entry.code() + " in " + language);
            assertFalse(entry.title(language).isBlank());
        }
        assertFalse(entry.title(Language.EN).equals(entry.title(Language.NL)), entry.code());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void everyCodeAboutACanvasHasAnExampleThatShowsItAndOneThatDoesNot(Entry entry) {
        boolean aboutFiles = entry.topic() == Topic.FILES;

        assertEquals(aboutFiles, entry.reportedExample().isEmpty(), entry.code());
        assertEquals(aboutFiles, entry.fineExample().isEmpty(), entry.code());
        assertTrue(aboutFiles || !entry.reportedExample().equals(entry.fineExample()), entry.code());
    }

    @Test
    void writesAMessageInTheLanguageOfTheReader() {
        Entry entry = Catalogue.standard().entry("segment-phase-uncovered");
        Map<String, Object> one = Map.of("element", "Hotels", "phases", List.of(new Term("delivery")));

        assertEquals("“Hotels” is not reached in the phase delivery.", entry.statement(Language.EN, one));
        assertEquals("“Hotels” wordt niet bereikt in de fase aflevering.", entry.statement(Language.NL, one));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Entry entry = Catalogue.standard().entry("unresolved");
        Map<String, Object> known = Map.of("kind", new Term("channel"), "name", "Shopp", "nearest", List.of());

        assertEquals("There is no channel “Shopp” that can be seen from here.", entry.message(Language.EN, known));
    }

    @Test
    void takesFurtherCodesFromOthers() {
        Map<String, String> files = Map.of(
            "codes.txt", "own-rule | finding | info | costs | element=Rent\n",
            "findings/own-rule/en.md", "---\ntitle: T\nmessage: {element} is new.\nquestion: Is it?\n---\nWhy.\n");
        CatalogueContribution contribution = path -> files.containsKey(path)
            ? new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8)) : null;

        Catalogue extended = Catalogue.standard().with(List.of(contribution));

        assertEquals("Rent is new. Is it?", extended.entry("own-rule").message(Language.EN, Map.of("element", "Rent")));
        assertTrue(extended.codes().contains("segment-unreached"));
        assertFalse(Catalogue.standard().codes().contains("own-rule"));
    }
}
