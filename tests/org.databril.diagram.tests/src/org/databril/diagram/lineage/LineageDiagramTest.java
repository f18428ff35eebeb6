// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.databril.catalogue.Language;
import org.databril.diagram.Cases;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Golden;
import org.databril.diagram.SceneChecks;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.svg.SvgWriter;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageDiagramTest {

    private final LineageDiagram diagram = new LineageDiagram();

    private Scene about(Canvas canvas, String element, Language language) {
        return diagram.scene(DiagramInput.of(canvas, language).about(Cases.named(canvas, element)));
    }

    private Scene about(String element) {
        return about(Cases.korenaar(), element, Language.EN);
    }

    @Test
    void aPromiseIsFollowedBackToWhereItHappens() {
        Scene scene = about("Korenaar.FreshBread.BakedToday");
        assertEquals(Set.of("Korenaar.FreshBread.BakedToday"), SceneChecks.elements(scene, "promise"));
        assertEquals(Set.of("KorenaarData.ShareBakedToday"), SceneChecks.elements(scene, "kpi"));
        assertEquals(Set.of("KorenaarData.Till", "KorenaarData.OvenSensor"), SceneChecks.elements(scene, "source"));
        assertEquals(Set.of("Korenaar.Shop"), SceneChecks.elements(scene, "item"));
        assertTrue(SceneChecks.words(scene).contains("promised, not measurable, because"));
    }

    @Test
    void itReadsFromLeftToRightUpToWhatItIsAbout() {
        Scene scene = about("KorenaarData.Till");
        double kpis = SceneChecks.groups(scene, "kpi").stream().mapToDouble(g -> SceneChecks.frame(g).right()).max()
            .orElseThrow();
        SceneChecks.groups(scene, "promise").forEach(promise -> assertTrue(SceneChecks.frame(promise).x() > kpis));
        double sources = SceneChecks.groups(scene, "source").stream().mapToDouble(g -> SceneChecks.frame(g).right()).max()
            .orElseThrow();
        SceneChecks.groups(scene, "kpi").forEach(kpi -> assertTrue(SceneChecks.frame(kpi).x() > sources));
    }

    @Test
    void onlyExistingFlowsThatCarryItAreOnTheWay() {
        assertEquals(Set.of("KorenaarData.SiteToLedger"),
            SceneChecks.elements(about("KorenaarData.Customer.address"), "flow"));
    }

    @Test
    void itTellsHowLateDataAre() {
        assertTrue(SceneChecks.words(about("Korenaar.OvenWorks")).contains("at best now and then, by hand"));
        assertTrue(SceneChecks.words(about("KorenaarData.Customer.address")).contains("arrives now and then, by hand"));
    }

    @Test
    void whatIsNeededIsDrawnApartFromWhatIsTold() {
        Scene scene = about("Korenaar.FreshBread");
        assertTrue(SceneChecks.groups(scene, "edge").stream().anyMatch(edge -> edge.kind().equals("edge need")));
        assertTrue(SceneChecks.words(scene).contains("is needed for"));
        assertTrue(SceneChecks.elements(scene, "item").containsAll(Set.of("Korenaar.Oven", "Korenaar.OvenWorks")));
    }

    @Test
    void ofWhatNothingIsSaidItselfIsShown() {
        assertEquals(Set.of("Korenaar.FreshBread.OnTime"),
            SceneChecks.elements(about("Korenaar.FreshBread.OnTime"), "promise"));
    }

    @Test
    void unaskedItIsAboutThePromises() {
        assertEquals(List.of("Korenaar.FreshBread.BakedToday", "Korenaar.FreshBread.OnTime"),
            diagram.series(DiagramInput.of(Cases.korenaar(), Language.EN)).stream()
                .map(input -> Names.qualified(input.focus().orElseThrow())).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Korenaar.FreshBread.BakedToday", "KorenaarData.Till", "Korenaar.Oven"})
    void theBakeryLooksAsItDidWhenItWasFoundGood(String element) {
        String file = "Korenaar-lineage-" + element.substring(element.lastIndexOf('.') + 1);
        Golden.check(file + ".svg", SvgWriter.write(about(element)));
        Golden.check(file + ".nl.svg", SvgWriter.write(about(Cases.korenaar(), element, Language.NL)));
    }
}
