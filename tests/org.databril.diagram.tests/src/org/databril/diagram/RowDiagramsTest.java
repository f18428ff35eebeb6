// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.databril.catalogue.Language;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.diagram.svg.SvgWriter;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pictures of rows: customer journey, KPIs, dashboards. */
class RowDiagramsTest {

    /** Purchases are recorded in the till and complaints in a letter book that no flow reaches. */
    private static final String TRAIL = """
        canvas Shop "Shop" uses Data {
            segment Regulars "Regulars" { role payer }
            segment Passers "مارة في الشارع" { role user }
            channel Counter "店舗のカウンター" {
                direct offline
                reaches Regulars in awareness, evaluation, purchase, delivery, after-sales
                records Sale in Till during purchase
                records Sale in Books during delivery
                records Sale in Letters during awareness
            }
            kpi Speed "<script>alert('speed')</script>" {
                measures Counter from Books unit "h" lower is better target 24 warning 48 alarm 72
                current 12 on 2026-09-30
            }
            kpi Far { from Till target 0.001 warning 0.0011 alarm 1000000000 current 1000000000000 }
            dashboard Wall "Wall" { shows Speed, Far for "Everyone" refresh daily }
            dashboard Bare { for "Nobody" }
        }
        landscape Data {
            information Sale { attribute day }
            source Till { application holds Sale as master }
            source Books { administration holds Sale }
            source Letters "Letter book" { paper holds Sale }
            flow Total from Till to Books { carries Sale manual weekly }
        }
        """;

    private static Diagram diagram(String id) {
        return Diagrams.byId(id).orElseThrow();
    }

    private static Canvas large() {
        StringBuilder text = new StringBuilder("canvas Many \"Many\" {\n");
        for (int i = 0; i < 30; i++) {
            text.append(" segment S%d \"Segment %d with a name that is long enough to need two lines\" { role payer }%n"
                .formatted(i, i));
        }
        text.append(" channel C \"Channel\" { reaches S0, S7, S29 in purchase }\n");
        for (int i = 0; i < 60; i++) {
            text.append(" kpi K%d \"Indicator %d\" { measures S%d unit \"%%\" target %d warning 50 alarm 49 current %d }%n"
                .formatted(i, i, i % 30, 51 + i, 40 + i));
        }
        text.append(" dashboard D \"All of them\" { shows ");
        text.append(Stream.iterate(0, i -> i + 1).limit(60).map(i -> "K" + i).collect(Collectors.joining(", ")));
        return Cases.canvas(text.append(" }\n}\n").toString(), "Many");
    }

    private static Canvas trail() {
        return Cases.canvas(TRAIL, "Shop");
    }

    private static String words(Scene scene) {
        return scene.texts().stream().map(Text::content).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "kpi", "dashboard"})
    void nothingOverlapsAndNothingIsCut(String id) {
        for (Canvas canvas : List.of(Cases.korenaar(), Cases.odd(), Cases.empty(), trail(), large())) {
            for (Language language : Language.values()) {
                DiagramInput input = DiagramInput.of(canvas, language).with(Cases.LENS);
                Stream.concat(Stream.of(diagram(id).scene(input)), diagram(id).pages(input).stream()).forEach(scene -> {
                    SceneChecks.onPage(scene);
                    SceneChecks.textsApart(scene);
                    List.of("phase", "kpi", "dashboard", "tile")
                        .forEach(kind -> SceneChecks.framesHoldTheirContents(scene, kind));
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "kpi", "dashboard"})
    void theBakeryLooksAsItDidWhenItWasFoundGood(String id) {
        Canvas bakery = Cases.korenaar();
        Golden.check("Korenaar-" + id + ".svg", SvgWriter.write(diagram(id).scene(Cases.input(bakery))));
        Golden.check("Korenaar-" + id + ".nl.svg",
            SvgWriter.write(diagram(id).scene(DiagramInput.of(bakery, Language.NL))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "kpi", "dashboard"})
    void manyRowsGoOnSeveralPagesOfPaper(String id) {
        List<Scene> pages = diagram(id).pages(DiagramInput.of(large(), Language.EN));
        assertTrue(pages.size() > 1);
        assertTrue(words(pages.getLast()).contains("page " + pages.size() + " of " + pages.size()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"journey", "kpi", "dashboard"})
    void whereThereIsNothingToShowThePictureAsks(String id) {
        Scene scene = diagram(id).scene(DiagramInput.of(Cases.empty(), Language.EN));
        assertTrue(words(scene).endsWith("?"), words(scene));
        assertTrue(SceneChecks.groups(scene, "legend").isEmpty());
    }

    @Test
    void aTrailThatBreaksOffIsDrawnApartFromOneThatHolds() {
        Scene scene = diagram("journey").scene(DiagramInput.of(trail(), Language.EN));
        assertEquals(List.of("handover unlinked", "handover linked"),
            SceneChecks.groups(scene, "handover").stream().map(Group::kind).toList());
        assertTrue(words(scene).contains("no channel"));
    }

    @Test
    void theLegendOfAJourneyTellsOnlyWhatOccurs() {
        String words = words(diagram("journey").scene(DiagramInput.of(Cases.korenaar(), Language.EN)));
        assertTrue(words.contains("phase that no channel covers"));
        assertFalse(words.contains("no link between"));
    }

    @Test
    void aKpiTellsHowLateItIsAndWhetherByHand() {
        String words = words(diagram("kpi").scene(DiagramInput.of(trail(), Language.EN)));
        assertTrue(words.contains("at best a week late, by hand"), words);
        assertTrue(words.contains("Till → Books"), words);
    }

    @Test
    void eachStateHasItsOwnSignOnADashboard() {
        Scene scene = diagram("dashboard").scene(DiagramInput.of(trail(), Language.EN));
        assertEquals(List.of("state on-target", "state past-alarm"), SceneChecks.groups(scene, "tile").stream()
            .map(tile -> ((Group) tile.children().stream().filter(Group.class::isInstance).findFirst().orElseThrow()).kind())
            .toList());
        assertTrue(words(scene).contains("shows no KPI yet"));
    }

    @Test
    void namesAreTextAndNeverMarkup() {
        String svg = SvgWriter.write(diagram("kpi").scene(DiagramInput.of(trail(), Language.EN)));
        assertFalse(svg.contains("<script"));
    }
}
