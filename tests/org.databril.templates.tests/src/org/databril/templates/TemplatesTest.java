// SPDX-License-Identifier: EPL-2.0
package org.databril.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.catalogue.Questions;
import org.databril.dsl.project.LoadedProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    static Stream<Arguments> templates() {
        return Templates.all().stream()
            .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template.id(), language)));
    }

    static Stream<Arguments> starters() {
        return Templates.starters().stream()
            .flatMap(template -> Stream.of(Language.values()).map(language -> Arguments.of(template.id(), language)));
    }

    private static Map<String, String> created(String id, String name, String label, Language language) {
        return Templates.find(id).orElseThrow().create(new TemplateRequest(name, label, null, DAY, language));
    }

    @Test
    void theGalleryStartsWithTheEmptyCanvas() {
        assertEquals(List.of("empty", "retailer", "maker", "service-firm", "example"),
            Templates.all().stream().map(Template::id).toList());
        assertEquals("Winkelier", Templates.find("retailer").orElseThrow().title(Language.NL));
        assertTrue(Templates.find("baker").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aNewCanvasIsWithoutErrors(String id, Language language) {
        assertEquals(List.of(), Texts.problems(created(id, "Korenaar", "De Korenaar", language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aNewLandscapeIsWithoutErrorsAndInTheStandardLayout(Language language) {
        String text = LandscapeStarter.create(new TemplateRequest("Korenaar data", "Data of De \"Korenaar\"", null, DAY, language));

        assertEquals(List.of(), Texts.problems(Map.of("a.bmc", text)));
        assertEquals(Texts.laidOut(Map.of("a.bmc", text)), Map.of("a.bmc", text));
        assertTrue(text.contains("landscape KorenaarData "), text);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theExampleBearsTheNameThatIsAskedFor(Language language) {
        Map<String, String> files = created("example", "Korenaar", null, language);

        assertTrue(files.containsKey("Korenaar.bmc"), files.keySet()::toString);
        assertTrue(files.get("Korenaar.bmc").contains("canvas Korenaar "));
        assertTrue(files.values().stream().anyMatch(text -> text.contains("based on Korenaar\n")));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aNewCanvasIsInTheStandardLayout(String id, Language language) {
        Map<String, String> files = created(id, "Korenaar", "De Korenaar", language);

        assertEquals(Texts.laidOut(files), files);
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aNewCanvasAsksEveryGuidingQuestionInItsLanguage(String id, Language language) {
        String text = created(id, "Korenaar", null, language).get("Korenaar.bmc").replaceAll("\\s+(// +)?", " ");

        Questions.all().forEach(question -> assertTrue(
            text.contains(question.text(language) + " (" + question.reference() + ")"), question.qualifiedId()));
    }

    @ParameterizedTest
    @MethodSource("starters")
    void aNewCanvasHasNothingLeftToFillInAndNoLongLines(String id, Language language) {
        String text = created(id, "Korenaar", null, language).get("Korenaar.bmc");

        assertFalse(text.contains("{{"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 120 && line.equals(line.stripTrailing())));
        assertTrue(text.contains("date 2026-10-01"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', value = {
        "De Korenaar B.V.|DeKorenaarBV", "bakery|bakery", "24 hours|_24Hours", "Café 't Hoekje|CaféTHoekje", "<script>|script",
        "canvas|canvas", "...|NewCanvas", "パン屋|パン屋", "a\uD83D\uDE00b|aB"})
    void anyNameBecomesOneTheLanguageAllows(String name, String identifier) {
        Map<String, String> files = created("empty", name, "A \"label\" with a \\ and\na new line", Language.EN);
        LoadedProject project = Texts.project(files);

        assertEquals(Set.of(identifier + ".bmc"), files.keySet());
        assertEquals(List.of(), Texts.problems(files));
        assertEquals(identifier, project.canvases().getFirst().getName());
        assertEquals("A \"label\" with a \\ and a new line", project.canvases().getFirst().getLabel());
        assertEquals(project.canvases().getFirst().getLabel(), project.canvases().getFirst().getClient());
    }
}
