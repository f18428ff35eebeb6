// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Language;
import org.databril.diagram.Cases;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Golden;
import org.databril.diagram.SceneChecks;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.svg.SvgWriter;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkageDiagramTest {

    private final LinkageDiagram diagram = new LinkageDiagram();

    static Stream<Canvas> canvases() {
        return Stream.of(Cases.korenaar(), Cases.odd(), Cases.empty(), Cases.large(30, 6, 3), Cases.large(120, 14, 20));
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void nothingOverlapsAndNoEdgeGoesThroughACard(Canvas canvas) {
        for (Language language : Language.values()) {
            Scene scene = diagram.scene(DiagramInput.of(canvas, language));
            SceneChecks.onPage(scene);
            SceneChecks.textsApart(scene);
            SceneChecks.framesHoldTheirContents(scene, "item");
            SceneChecks.framesHoldTheirContents(scene, "source");
            SceneChecks.framesHoldTheirContents(scene, "kpi");
            SceneChecks.framesHoldTheirContents(scene, "label");
            SceneChecks.edgesPassCards(scene);
        }
    }

    @Test
    void theBakeryLooksAsItDidWhenItWasFoundGood() {
        Canvas bakery = Cases.korenaar();
        Golden.check("Korenaar-linkage.svg", SvgWriter.write(diagram.scene(DiagramInput.of(bakery, Language.EN))));
        Golden.check("Korenaar-linkage.nl.svg", SvgWriter.write(diagram.scene(DiagramInput.of(bakery, Language.NL))));
    }

    @Test
    void itReadsFromWhereItHappensOverWhereItIsRecordedToWhatItTells() {
        Scene scene = diagram.scene(Cases.input(Cases.korenaar()));
        double items = SceneChecks.groups(scene, "item").stream().mapToDouble(g -> SceneChecks.frame(g).right()).max()
            .orElseThrow();
        double firstSource = SceneChecks.groups(scene, "source").stream().mapToDouble(g -> SceneChecks.frame(g).x()).min()
            .orElseThrow();
        double lastSource = SceneChecks.groups(scene, "source").stream().mapToDouble(g -> SceneChecks.frame(g).right())
            .max().orElseThrow();
        double kpis = SceneChecks.groups(scene, "kpi").stream().mapToDouble(g -> SceneChecks.frame(g).x()).min()
            .orElseThrow();
        assertTrue(items < firstSource && lastSource < kpis);
        assertEquals(8, SceneChecks.groups(scene, "item").size());
        assertEquals(4, SceneChecks.groups(scene, "source").size());
        assertEquals(4, SceneChecks.groups(scene, "kpi").size());
    }

    @Test
    void eachKindOfFlowIsDrawnInItsOwnWayAndTheLegendShowsOnlyWhatOccurs() {
        Scene scene = diagram.scene(Cases.input(Cases.korenaar()));
        assertEquals(Set.of("flow automatic", "flow manual", "flow wanted"),
            SceneChecks.groups(scene, "flow").stream().map(Group::kind).collect(Collectors.toSet()));
        String words = SceneChecks.words(scene);
        assertTrue(words.contains("flows by itself"));
        assertFalse(words.contains("flows, not said how"));
    }

    @Test
    void aboutASourceItShowsWhatLeadsToItAndWhatItLeadsTo() {
        Canvas bakery = Cases.korenaar();
        Scene scene = diagram.scene(Cases.input(bakery).about(Cases.named(bakery, "KorenaarData.OvenSensor")));
        assertEquals(Set.of("KorenaarData.OvenSensor"), SceneChecks.elements(scene, "source"));
        assertEquals(Set.of("Korenaar.Oven"), SceneChecks.elements(scene, "item"));
        assertEquals(Set.of("KorenaarData.OvenTemperature", "KorenaarData.ShareBakedToday"), SceneChecks.elements(scene, "kpi"));
    }

    @Test
    void aboutAnAttributeItShowsWhereItIsHeldAndHowItFlows() {
        Canvas bakery = Cases.korenaar();
        Scene scene = diagram.scene(Cases.input(bakery).about(Cases.named(bakery, "KorenaarData.Customer.address")));
        assertEquals(Set.of("KorenaarData.ShopSite", "KorenaarData.Ledger"), SceneChecks.elements(scene, "source"));
        assertEquals(Set.of("KorenaarData.SiteToLedger"), SceneChecks.elements(scene, "flow"));
    }

    @Test
    void beyondFortyNodesTheItemsOfABlockAreOneNodeUnlessInFocus() {
        Canvas large = Cases.large(120, 14, 20);
        Scene scene = diagram.scene(DiagramInput.of(large, Language.EN));
        assertTrue(SceneChecks.groups(scene, "item").size() <= 9);
        assertTrue(SceneChecks.words(scene).contains("14 customer segments"), SceneChecks.words(scene));
        Scene about = diagram.scene(DiagramInput.of(large, Language.EN).about(Cases.named(large, "Large.I9")));
        assertTrue(SceneChecks.elements(about, "item").contains("Large.I9"));
    }

    @Test
    void fiveHundredNodesAreDrawnInTime() {
        Canvas large = Cases.large(300, 150, 343);
        String svg = assertTimeout(Duration.ofSeconds(30),
            () -> SvgWriter.write(diagram.scene(DiagramInput.of(large, Language.EN))));
        assertTrue(svg.contains("data-element=\"Data.K342\""));
    }

    @Test
    void aCanvasThatRecordsNothingAsksWhereToStart() {
        assertTrue(SceneChecks.words(diagram.scene(DiagramInput.of(Cases.empty(), Language.EN))).contains("Where would you start?"));
    }
}
