// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.diagram.AnalysisLens;
import org.databril.diagram.Cases;
import org.databril.diagram.Diagram;
import org.databril.diagram.DiagramInput;
import org.databril.diagram.Diagrams;
import org.databril.diagram.Lens;
import org.databril.diagram.scene.Box;
import org.databril.diagram.scene.Group;
import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Node;
import org.databril.diagram.scene.Scene;
import org.databril.diagram.scene.Text;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.junit.jupiter.api.Test;

class ColouringTest {

    private final Canvas canvas = Cases.canvas("""
        canvas C {
            segment Homes
            segment Shops
            segment Ships
            proposition Bread { for Homes }
            proposition Cake { for Homes, Shops promise Fresh { measured by Freshness } }
            resource Oven { physical needed by Cake }
            partner Miller { supplier }
            kpi Freshness { unit "%" target 98 warning 95 alarm 90 current 85 }
        }
        """, "C");

    @Test
    void anElementHasTheColoursOfTheSegmentsItIsFor() {
        Scene scene = drawn(Colouring.SEGMENT);
        assertEquals(List.of(Ink.TINT_1), bars(scene, "C.Bread"));
        assertEquals(List.of(Ink.TINT_1, Ink.TINT_2), bars(scene, "C.Cake"));
        assertEquals(List.of(Ink.TINT_3), bars(scene, "C.Ships"));
    }

    @Test
    void whatIsThereForSomethingIsThereForItsSegments() {
        assertEquals(List.of(Ink.TINT_1, Ink.TINT_2), bars(drawn(Colouring.SEGMENT), "C.Oven"));
    }

    @Test
    void whatIsForNoSegmentStepsBackAndCanStillBeRead() {
        Scene scene = drawn(Colouring.SEGMENT);
        assertEquals(List.of(), bars(scene, "C.Miller"));
        assertEquals(Set.of(Ink.MUTED), inks(group(scene, "C.Miller")));
        assertTrue(inks(group(scene, "C.Bread")).contains(Ink.INK));
    }

    @Test
    void theHeaviestFindingGivesTheColour() {
        Scene scene = drawn(Colouring.FINDING);
        Lens lens = input().lens();
        Map<Severity, Ink> inks = Map.of(Severity.ERROR, Ink.ALARM, Severity.WARNING, Ink.WARNING, Severity.INFO, Ink.WANTED);
        List<Item> items = canvas.getMembers().stream().filter(Item.class::isInstance).map(Item.class::cast).toList();
        assertTrue(items.stream().anyMatch(item -> lens.severity(item).isPresent()));
        for (Item item : items) {
            assertEquals(lens.severity(item).map(inks::get).stream().toList(), bars(scene, Names.qualified(item)));
        }
    }

    @Test
    void theWorstKpiGivesTheColour() {
        Scene scene = drawn(Colouring.KPI);
        assertEquals(List.of(Ink.ALARM), bars(scene, "C.Cake"));
        assertEquals(List.of(), bars(scene, "C.Bread"));
    }

    @Test
    void theLegendTellsTheColoursThatOccurAndNoOthers() {
        Scene scene = drawn(Colouring.KPI);
        String texts = scene.texts().stream().map(Text::content).collect(Collectors.joining(" | "));
        assertTrue(texts.contains("past alarm"), texts);
        assertFalse(texts.contains("past warning"), texts);
    }

    @Test
    void withoutAColouringThePictureStaysAsItIs() {
        Scene plain = Diagrams.all().getFirst().scene(input());
        assertSame(plain, Colouring.NONE.on(plain, input()));
    }

    @Test
    void everyDiagramKeepsAllItsTextsAndPlacesInEveryColouring() {
        Canvas korenaar = Cases.korenaar();
        for (Diagram diagram : Diagrams.all()) {
            DiagramInput input = DiagramInput.of(korenaar, Language.EN).with(Cases.LENS);
            Scene plain = diagram.scene(input);
            for (Colouring colouring : Colouring.values()) {
                Scene coloured = colouring.on(plain, input);
                assertEquals(plain.texts().stream().map(Text::content).toList(),
                    coloured.texts().stream().map(Text::content).limit(plain.texts().size()).toList());
                plain.texts().forEach(text -> assertTrue(text.baseline() <= coloured.height()));
                coloured.texts().forEach(text -> assertTrue(text.bounds().bottom() <= coloured.height(),
                    () -> diagram.id() + " " + colouring + ": " + text));
            }
        }
    }

    @Test
    void moreSegmentsThanColoursShareTheLastOne() {
        StringBuilder text = new StringBuilder("canvas Many {\n");
        for (int i = 1; i <= 8; i++) {
            text.append(" segment S").append(i).append('\n');
        }
        Canvas many = Cases.canvas(text.append("}\n").toString(), "Many");
        DiagramInput input = DiagramInput.of(many, Language.EN);
        Scene scene = Colouring.SEGMENT.on(Diagrams.all().getFirst().scene(input), input);
        assertEquals(List.of(Ink.TINT_5), bars(scene, "Many.S5"));
        assertEquals(List.of(Ink.TINT_6), bars(scene, "Many.S6"));
        assertEquals(List.of(Ink.TINT_6), bars(scene, "Many.S8"));
        assertTrue(scene.texts().stream().anyMatch(shown -> shown.content().equals("other segments")));
    }

    private Scene drawn(Colouring colouring) {
        return colouring.on(Diagrams.all().getFirst().scene(input()), input());
    }

    private DiagramInput input() {
        Business business = Business.of(List.of(canvas));
        return DiagramInput.of(canvas, Language.EN).with(new AnalysisLens(canvas, business,
            Analysis.with(Settings.STANDARD).run(business).reported()));
    }

    private static Group group(Scene scene, String element) {
        return scene.groups().stream().filter(group -> group.element().equals(element)).findFirst().orElseThrow();
    }

    /** The colours of the bars of a card, from the left. */
    private static List<Ink> bars(Scene scene, String element) {
        return group(scene, element).children().stream().filter(Box.class::isInstance).map(Box.class::cast).skip(1)
            .map(box -> box.look().fill()).toList();
    }

    private static Set<Ink> inks(Node node) {
        return switch (node) {
            case Group group -> group.children().stream().flatMap(child -> inks(child).stream()).collect(Collectors.toSet());
            case Text text -> Set.of(text.ink());
            default -> Set.of();
        };
    }
}
