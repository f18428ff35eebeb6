// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Questions;
import org.databril.diagram.Cases;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Golden;
import org.databril.diagram.SceneChecks;
import org.databril.diagram.pdf.Paper;
import org.databril.diagram.pdf.PdfWriter;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.diagram.svg.SvgWriter;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CanvasDiagramTest {

    private final CanvasDiagram diagram = new CanvasDiagram();

    static Stream<Canvas> canvases() {
        return Stream.of(Cases.korenaar(), Cases.odd(), Cases.empty(), Cases.large(300, 12, 30));
    }

    private static String words(Scene scene) {
        return scene.texts().stream().map(Text::content).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void nothingOverlapsAndNothingIsCut(Canvas canvas) {
        for (Language language : Language.values()) {
            DiagramInput input = DiagramInput.of(canvas, language).with(Cases.LENS);
            List<Scene> scenes = Stream.concat(Stream.of(diagram.scene(input)), diagram.pages(input).stream()).toList();
            for (Scene scene : scenes) {
                SceneChecks.onPage(scene);
                SceneChecks.textsApart(scene);
                SceneChecks.framesHoldTheirContents(scene, "card");
                SceneChecks.framesHoldTheirContents(scene, "block");
            }
        }
    }

    @Test
    void theBakeryLooksAsItDidWhenItWasFoundGood() {
        Canvas bakery = Cases.korenaar();
        Golden.check("Korenaar-canvas.svg", SvgWriter.write(diagram.scene(Cases.input(bakery))));
        Golden.check("Korenaar-canvas.nl.svg", SvgWriter.write(diagram.scene(DiagramInput.of(bakery, Language.NL))));
    }

    @Test
    void oddNamesLookAsTheyDidWhenTheyWereFoundGood() {
        Golden.check("Odd-canvas.svg", SvgWriter.write(diagram.scene(Cases.input(Cases.odd()))));
    }

    @Test
    void numbersAndDatesAreWrittenInTheLanguageOfThePicture() {
        String english = words(diagram.scene(DiagramInput.of(Cases.korenaar(), Language.EN)));
        assertTrue(english.contains("€\u00A095,000 a year"), english);
        assertTrue(english.contains("93.5\u00A0% (98)"), english);
        assertTrue(english.contains("1 October 2026"), english);
        String dutch = words(diagram.scene(DiagramInput.of(Cases.korenaar(), Language.NL)));
        assertTrue(dutch.contains("€\u00A095.000 per jaar"), dutch);
        assertTrue(dutch.contains("93,5\u00A0% (98)"), dutch);
        assertTrue(dutch.contains("1 oktober 2026"), dutch);
    }

    @Test
    void anEmptyBlockAsksItsFirstQuestion() {
        String words = words(diagram.scene(DiagramInput.of(Cases.empty(), Language.EN))).replace('\n', ' ');
        for (Block block : Block.values()) {
            assertTrue(words.contains(Questions.of(block).getFirst().text(Language.EN)), block.id());
        }
    }

    @Test
    void withoutALensThereAreNeitherQuestionsNorBars() {
        Scene scene = diagram.scene(DiagramInput.of(Cases.korenaar(), Language.EN));
        assertTrue(SceneChecks.groups(scene, "questions").isEmpty());
        assertTrue(SceneChecks.groups(scene, "coverage").isEmpty());
        assertFalse(words(scene).contains("questions for the client"));
        Scene seen = diagram.scene(Cases.input(Cases.korenaar()));
        assertFalse(SceneChecks.groups(seen, "questions").isEmpty());
        assertFalse(SceneChecks.groups(seen, "coverage").isEmpty());
    }

    @Test
    void everyItemIsACardThatKnowsItsElement() {
        Scene scene = diagram.scene(Cases.input(Cases.korenaar()));
        assertEquals(16, SceneChecks.groups(scene, "card").size());
        var card = SceneChecks.frame(SceneChecks.groups(scene, "card").stream()
            .filter(group -> group.element().equals("Korenaar.Oven")).findFirst().orElseThrow());
        assertEquals("Korenaar.Oven", scene.elementAt(card.x() + 5, card.y() + 5).orElseThrow());
        assertTrue(card.contains(scene.boundsOf("Korenaar.Oven").orElseThrow(), 0.01));
    }

    @Test
    void aLargeCanvasGrowsInBothDirections() {
        Scene scene = diagram.scene(Cases.input(Cases.large(300, 12, 30)));
        assertTrue(scene.width() > 1190);
        assertTrue(scene.height() < scene.width(), scene.width() + " x " + scene.height());
    }

    @Test
    void onPaperTheBakeryTakesOnePageOfA4() {
        List<Scene> pages = diagram.pages(Cases.input(Cases.korenaar()));
        assertEquals(1, pages.size());
        assertEquals(Paper.A4, PdfWriter.paper(pages.getFirst()));
    }

    @Test
    void onPaperALargerOneTakesA3AndALargeOnePagesByBlock() {
        List<Scene> larger = diagram.pages(Cases.input(Cases.large(36, 5, 5)));
        assertEquals(1, larger.size());
        assertEquals(Paper.A3, PdfWriter.paper(larger.getFirst()));
        List<Scene> pages = diagram.pages(Cases.input(Cases.large(300, 12, 30)));
        assertTrue(pages.size() > 5);
        pages.forEach(page -> assertEquals(Paper.A4, PdfWriter.paper(page)));
        long cards = pages.stream().mapToLong(page -> SceneChecks.groups(page, "card").size()).sum();
        assertEquals(300, cards);
    }
}
