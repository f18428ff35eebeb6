// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.databril.catalogue.Language;
import org.databril.diagram.Cases;
import org.databril.diagram.Detail;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Gathering;
import org.databril.diagram.SceneChecks;
import org.databril.diagram.graph.GraphDrawing;
import org.databril.diagram.scene.Bounds;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkageDrawingTest {

    private static final String SHOP = """
        canvas Shop uses Data {
            channel Counter { reaches Everybody in purchase records Sale in Till during purchase }
            channel Web { reaches Everybody in purchase records Sale in Site during purchase }
            segment Everybody { role payer purchases fully recorded in Books }
        }
        landscape Data {
            information Sale
            source Till { application owner "Ann" holds Sale }
            source Site { application owner "Bob" holds Sale }
            source Books { administration owner "Ann" holds Sale }
            source Mail { file }
            flow TillToBooks from Till to Books { carries Sale automatic daily }
            flow SiteToBooks from Site to Books { carries Sale manual weekly }
            flow SiteToMail from Site to Mail { wanted }
            kpi Turnover { from Books owner "Ann" }
            kpi Visits { from Site owner "Bob" }
        }
        """;

    @Test
    void everyCardAndLineIsPaintedAndTheRestIsTheGround() {
        GraphDrawing drawing = drawing(Cases.korenaar(), Detail.STANDARD, null);
        assertEquals(drawing.scene().nodes().size(), drawing.ground().size() + drawing.cards().size() + drawing.lines().size());
        assertEquals(Set.of("KorenaarData.TillToLedger", "KorenaarData.SiteToLedger", "KorenaarData.Wanted"),
            drawing.lines().stream().flatMap(line -> line.flow().stream()).collect(Collectors.toSet()));
        drawing.lines().forEach(line -> assertTrue(drawing.card(line.from()).isPresent() && drawing.card(line.to()).isPresent()));
        drawing.cards().forEach(card -> assertTrue(card.place().contains(card.group().bounds(), 0.01), card.key()));
    }

    @Test
    void aHopGoesAlongEveryLinkWhicheverWayAndWantedOnesToo() {
        Canvas shop = Cases.canvas(SHOP, "Shop");
        assertEquals(Set.of("Data.Mail", "Data.Site"), about(shop, "Data.Mail", 1));
        assertEquals(Set.of("Data.Mail", "Data.Site", "Data.Books", "Data.Visits", "Shop.Web"), about(shop, "Data.Mail", 2));
        assertEquals(Set.of("Data.Mail", "Data.Site", "Data.Books", "Data.Till", "Data.Turnover", "Data.Visits", "Shop.Web",
            "Shop.Everybody"), about(shop, "Data.Mail", 3));
    }

    @Test
    void sourcesAndKpisOfOneOwnerAreOneNode() {
        GraphDrawing drawing = drawing(Cases.canvas(SHOP, "Shop"), new Detail(OptionalInt.empty(), Gathering.OWNER, Set.of()),
            null);
        assertEquals(List.of("Data.Till", "Data.Books"), drawing.card("1 owner Ann").orElseThrow().elements());
        assertTrue(drawing.card("1 Data.Site").isPresent(), "there is nothing else of Bob");
        assertTrue(drawing.card("1 Data.Mail").isPresent(), "nobody says whose it is");
        assertEquals(Set.of("1 owner Ann"), drawing.lines().stream().filter(line -> line.flows().contains("Data.SiteToBooks"))
            .map(GraphDrawing.Line::to).collect(Collectors.toSet()));
        assertTrue(drawing.lines().stream().noneMatch(line -> line.flows().contains("Data.TillToBooks")), "it is within the node");
        assertTrue(SceneChecks.words(drawing.scene()).contains("2 data sources"));
        assertSound(drawing.scene());
    }

    @Test
    void sourcesOfOneKindAndAllKpisAreOneNodeUnlessOpen() {
        Canvas shop = Cases.canvas(SHOP, "Shop");
        GraphDrawing drawing = drawing(shop, new Detail(OptionalInt.empty(), Gathering.KIND, Set.of()), null);
        assertEquals(List.of("Data.Till", "Data.Site"), drawing.card("1 kind application").orElseThrow().elements());
        assertEquals(List.of("Data.Turnover", "Data.Visits"), drawing.card("2 kpis").orElseThrow().elements());
        GraphDrawing open = drawing(shop, new Detail(OptionalInt.empty(), Gathering.KIND, Set.of("2 kpis")), null);
        assertTrue(open.card("2 Data.Turnover").isPresent() && open.card("2 Data.Visits").isPresent());
    }

    @Test
    void flowsBetweenTheSameNodesAreOneLineWithTheirNumber() {
        String more = SHOP.replace("source Mail", "flow TillToMail from Till to Mail { wanted }\n    source Mail");
        Scene scene = drawing(Cases.canvas(more, "Shop"), new Detail(OptionalInt.empty(), Gathering.KIND, Set.of()), null).scene();
        assertTrue(SceneChecks.words(scene).contains("2 flows"), SceneChecks.words(scene));
        assertSound(scene);
    }

    @Test
    void moreThanFortyNodesAreAllDrawnWhereSomebodyAsksForIt() {
        GraphDrawing drawing = drawing(Cases.large(120, 14, 20), new Detail(OptionalInt.empty(), Gathering.NONE, Set.of()),
            null);
        assertTrue(drawing.cards().stream().allMatch(card -> card.element().isPresent()));
        assertTrue(drawing.cards().size() > 100);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "    flow BooksToMail from Books to Mail",
        "    flow MailToTill from Mail to Till",
        "    source Box { paper }\n    flow BoxToBooks from Box to Books",
        "    kpi Returns { from Till, Mail }",
        "    kpi A { from Site }\n    kpi B { from Mail }"})
    void whatWasAboveSomethingElseStaysAboveItWhateverIsAdded(String added) {
        GraphDrawing before = drawing(Cases.canvas(SHOP, "Shop"), Detail.STANDARD, null);
        GraphDrawing after = drawing(Cases.canvas(SHOP.replaceFirst("\\}\\s*$", added + "\n}"), "Shop"), Detail.STANDARD,
            before);
        assertOrderKept(before, after);
        assertSound(after.scene());
    }

    @Test
    void theOrderIsKeptWhenOneOfManyIsTakenAwayOrLinkedAnew() {
        for (int kpis = 18; kpis <= 22; kpis++) {
            Detail all = new Detail(OptionalInt.empty(), Gathering.NONE, Set.of());
            GraphDrawing before = drawing(Cases.large(60, 14, 20), all, null);
            GraphDrawing after = drawing(Cases.large(60, 14, kpis), all, before);
            assertOrderKept(before, after);
            assertSound(after.scene());
        }
    }

    @Test
    void whatDidNotChangeIsDrawnAsItWas() {
        GraphDrawing before = drawing(Cases.korenaar(), Detail.STANDARD, null);
        assertEquals(before, drawing(Cases.korenaar(), Detail.STANDARD, before));
    }

    @Test
    void otherWordsInTheSameRoomMoveNothing() {
        GraphDrawing after = drawing(Cases.canvas(SHOP, "Shop"), Detail.STANDARD, null);
        GraphDrawing renamed = drawing(Cases.canvas(SHOP.replace("source Mail {", "source Mail \"Post\" {"), "Shop"), Detail.STANDARD, after);
        assertEquals(after.places(), renamed.places());
        assertEquals(after.lines().stream().map(GraphDrawing.Line::points).toList(),
            renamed.lines().stream().map(GraphDrawing.Line::points).toList());
        assertTrue(SceneChecks.words(renamed.scene()).contains("Post"));
    }

    @Test
    void onTheWayCardsAndLinesAreBetweenTheirPlaces() {
        GraphDrawing before = drawing(Cases.canvas(SHOP, "Shop"), Detail.STANDARD, null);
        GraphDrawing after = drawing(Cases.canvas(SHOP.replace("kpi Turnover {", "kpi Early { from Till }\n kpi Turnover {"),
            "Shop"), Detail.STANDARD, before);
        GraphDrawing half = before.towards(after, 0.5);
        for (GraphDrawing.Card card : half.cards()) {
            Bounds end = after.card(card.key()).orElseThrow().place();
            Bounds start = before.card(card.key()).map(GraphDrawing.Card::place).orElse(end);
            assertEquals((start.x() + end.x()) / 2, card.place().x(), 1e-9);
            assertEquals((start.y() + end.y()) / 2, card.place().y(), 1e-9);
            assertEquals(card.place(), SceneChecks.frame((Group) half.card(card.key()).orElseThrow().group()));
        }
        assertNotEquals(after, half);
        assertEquals(after, before.towards(after, 1));
        assertEquals(after.scene().nodes().size(), half.scene().nodes().size());
    }

    private static void assertSound(Scene scene) {
        SceneChecks.onPage(scene);
        SceneChecks.textsApart(scene);
        SceneChecks.edgesPassCards(scene);
    }

    /** Cards of a column are in the same order as before, as far as they were there and still stand in one column. */
    private static void assertOrderKept(GraphDrawing before, GraphDrawing after) {
        Map<Double, List<String>> columns = new TreeMap<>(after.cards().stream().sorted(Comparator.comparingDouble(c -> c.place().y()))
            .collect(Collectors.groupingBy(c -> c.place().x(), Collectors.mapping(GraphDrawing.Card::key, Collectors.toList()))));
        Map<String, Bounds> was = before.places();
        columns.values().forEach(column -> {
            List<String> known = column.stream().filter(was::containsKey).toList();
            for (int i = 1; i < known.size(); i++) {
                Bounds above = was.get(known.get(i - 1));
                Bounds below = was.get(known.get(i));
                assertTrue(above.x() != below.x() || above.y() < below.y(), known.get(i - 1) + " was below " + known.get(i));
            }
        });
    }

    private static Set<String> about(Canvas canvas, String element, int hops) {
        DiagramInput input = DiagramInput.of(canvas, Language.EN).about(Cases.named(canvas, element))
            .in(new Detail(OptionalInt.of(hops), Gathering.FEW, Set.of()));
        return LinkageDiagram.picture(input).drawing(null).cards().stream().flatMap(card -> card.elements().stream())
            .collect(Collectors.toSet());
    }

    private static GraphDrawing drawing(Canvas canvas, Detail detail, GraphDrawing before) {
        return LinkageDiagram.picture(DiagramInput.of(canvas, Language.EN).in(detail)).drawing(before);
    }
}
