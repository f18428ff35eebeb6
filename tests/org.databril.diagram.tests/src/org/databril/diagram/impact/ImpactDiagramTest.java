// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactDiagramTest {

    /** An address goes by hand every week to the books, and from there by itself every day to the list. */
    private static final String MOVING = """
        canvas Shop "Shop" uses Data { channel Counter { records Person in Till } }
        landscape Data {
            information Person { attribute name personal attribute address personal }
            information Parcel
            source Till { application holds Person as master }
            source Books { administration holds Person(name) }
            source List { file holds Person(address), Parcel }
            source Phone { application holds Person(address) }
            source Post { external holds Person(address) }
            flow Retyped from Till to Books { carries Person manual weekly }
            flow Copied from Books to List { carries Person(address) automatic daily }
            flow Pushed from Till to Post { carries Person(address) automatic hourly }
            flow Planned from Till to Phone { carries Person automatic real-time wanted }
        }
        """;

    private final ImpactDiagram diagram = new ImpactDiagram();

    private Scene about(Canvas canvas, String element, Language language) {
        return diagram.scene(DiagramInput.of(canvas, language).about(Cases.named(canvas, element)));
    }

    private Scene about(Canvas canvas, String element) {
        return about(canvas, element, Language.EN);
    }

    private static Canvas moving() {
        return Cases.canvas(MOVING, "Shop");
    }

    @Test
    void aChangedAttributeIsFollowedFromWhereItHappensToEveryCopy() {
        Scene scene = about(moving(), "Data.Person.address");
        assertEquals(Set.of("Shop.Counter"), SceneChecks.elements(scene, "item"));
        assertEquals(Set.of("Data.Till", "Data.Books", "Data.List", "Data.Phone", "Data.Post"),
            SceneChecks.elements(scene, "source"));
        assertEquals(Set.of("Data.Retyped", "Data.Copied", "Data.Pushed"), SceneChecks.elements(scene, "flow"));
    }

    @Test
    void itTellsHowLateAChangeArrivesAndWhereSomebodyEntersIt() {
        String words = SceneChecks.words(about(moving(), "Data.Person.address"));
        assertTrue(words.contains("somebody enters it in 3 of 4 sources."), words);
        assertTrue(words.contains("at the latest after a week, by hand"), words);
        assertTrue(words.contains("at the latest after an hour"), words);
        assertTrue(words.contains("entered here, the master"), words);
        assertTrue(words.contains("entered here again, nothing brings"), words);
        assertTrue(SceneChecks.words(about(moving(), "Data.Person.address", Language.NL))
            .contains("uiterlijk na een week, met de hand"));
    }

    @Test
    void cardsTellOnlyWhatTheyHoldOfIt() {
        String words = SceneChecks.words(about(moving(), "Data.Person.address"));
        assertFalse(words.contains("Parcel"), words);
        assertFalse(words.contains("Person: name"), words);
    }

    @Test
    void whatNoSourceHoldsIsAskedFor() {
        Canvas canvas = Cases.canvas("canvas C uses D { } landscape D { information I { attribute a } }", "C");
        assertTrue(SceneChecks.words(about(canvas, "D.I.a")).endsWith("No data source holds “a” of I. Where would you look it up?"));
    }

    @Test
    void withoutASourceWhatItRecordedAndFedIsLost() {
        Scene scene = about(Cases.korenaar(), "KorenaarData.ShopSite");
        assertEquals(Set.of("KorenaarData.ShopSite", "KorenaarData.Ledger"), SceneChecks.elements(scene, "source"));
        assertEquals(Set.of("KorenaarData.VisitToSale"), SceneChecks.elements(scene, "kpi"));
        assertEquals(Set.of("KorenaarData.Customer.address", "KorenaarData.Customer.email"),
            SceneChecks.elements(scene, "attribute"));
        String words = SceneChecks.words(scene);
        assertTrue(words.contains("its copy is not fed any more") && words.contains("held nowhere"), words);
    }

    @Test
    void whatIsLostHasADashAndASignOfItsOwn() {
        Scene scene = about(Cases.korenaar(), "Korenaar.OvenWorks");
        assertTrue(SceneChecks.words(scene).contains("is lost with it"));
        assertTrue(SceneChecks.groups(scene, "edge").stream().allMatch(edge -> edge.kind().equals("edge lost")));
        assertEquals(5, SceneChecks.groups(scene, "remark").size());
    }

    @Test
    void anotherCanvasOfTheSameDataLosesNothingHere() {
        assertFalse(SceneChecks.elements(about(Cases.korenaar(), "KorenaarData.ShopSite"), "item").stream()
            .anyMatch(element -> element.startsWith("KorenaarNext")));
    }

    @Test
    void whatNothingHangsOnIsDrawnAlone() {
        Scene scene = about(Cases.korenaar(), "KorenaarData.RepairTime");
        assertEquals(Set.of("KorenaarData.RepairTime"), SceneChecks.elements(scene, "kpi"));
        Scene idle = about(Cases.canvas("canvas C { partner P }", "C"), "C.P");
        assertTrue(SceneChecks.words(idle).contains("Without P nothing else loses"), SceneChecks.words(idle));
    }

    @Test
    void unaskedItIsAboutPersonalDataInSeveralSources() {
        assertEquals(List.of("KorenaarData.Customer.name", "KorenaarData.Customer.address"),
            diagram.series(DiagramInput.of(Cases.korenaar(), Language.EN)).stream()
                .map(input -> Names.qualified(input.focus().orElseThrow())).toList());
        assertTrue(diagram.series(DiagramInput.of(Cases.empty(), Language.EN)).isEmpty());
    }

    @Test
    void withoutAnElementItAsksForOne() {
        assertTrue(SceneChecks.words(diagram.scene(DiagramInput.of(Cases.korenaar(), Language.EN)))
            .contains("The impact of what?"));
    }

    @ParameterizedTest
    @CsvSource({"KorenaarData.Customer.address, true", "KorenaarData.Till, true", "Korenaar.OvenWorks, true",
        "Korenaar.Oven, true", "Korenaar.Baking, true", "Korenaar.Shop, true", "KorenaarData.RepairTime, true",
        "Korenaar.LoyaltyCard, true", "Korenaar.Households, false", "KorenaarData.Daily, false",
        "KorenaarData.Customer, false", "Korenaar.FreshBread.BakedToday, false"})
    void itIsAboutWhatCanChangeOrBeTakenAway(String element, boolean fits) {
        assertEquals(fits, diagram.fits(Cases.named(Cases.korenaar(), element)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KorenaarData.Customer.address", "KorenaarData.Till", "Korenaar.OvenWorks"})
    void theBakeryLooksAsItDidWhenItWasFoundGood(String element) {
        String file = "Korenaar-impact-" + element.substring(element.lastIndexOf('.') + 1);
        Golden.check(file + ".svg", SvgWriter.write(about(Cases.korenaar(), element)));
        Golden.check(file + ".nl.svg", SvgWriter.write(about(Cases.korenaar(), element, Language.NL)));
    }
}
