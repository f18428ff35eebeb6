// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Directness;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.PurchaseRecording;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.SegmentRole;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statements of the language and what they mean in the model. */
class LanguageTest {
    private final LoadedProject korenaar = Texts.project(Texts.korenaar());

    private <T extends Named> T find(Class<T> type, String name) {
        var all = korenaar.allRoots().stream().flatMap(r -> {
            var inner = new java.util.ArrayList<EObject>(List.of(r));
            r.eAllContents().forEachRemaining(inner::add);
            return inner.stream();
        });
        return all.filter(type::isInstance).map(type::cast).filter(e -> name.equals(e.getName())).findFirst().orElseThrow();
    }

    @Test
    void aCanvasSaysWhoseItIsAndFromWhen() {
        var canvas = korenaar.canvases().getFirst();
        assertEquals("Bakery De Korenaar", canvas.getLabel());
        assertEquals("Family bakery with one shop and a small web shop.", canvas.getDescription());
        assertEquals(LocalDate.of(2026, 10, 1), canvas.getDate());
        assertEquals("EUR", canvas.getCurrency());
        assertEquals("as-is", canvas.getState().getLiteral());
        assertEquals("Korenaar", korenaar.canvases().getLast().getBasedOn().getName());
    }

    @Test
    void aSegmentSaysWhoPaysAndWhatIsRecorded() {
        var segment = find(Segment.class, "Households");
        assertEquals(List.of(SegmentRole.PAYER, SegmentRole.USER), segment.getRoles());
        assertEquals(PurchaseRecording.PARTLY, segment.getPurchases());
        assertEquals(List.of("retail", "local"), segment.getTags());
        assertEquals(List.of("Counted in 2025."), segment.getNotes());
    }

    @Test
    void whatIsNotSaidIsUnknown() {
        var courier = find(Channel.class, "Courier");
        assertEquals(Directness.INDIRECT, courier.getDirectness());
        assertNull(courier.getCost());
        assertEquals(0, find(Source.class, "OvenSensor").getHoldings().size());
        assertEquals(Automation.UNKNOWN, find(Kpi.class, "OvenTemperature").getAlerts().stream().findFirst()
                .map(a -> a.getMode()).orElse(Automation.UNKNOWN));
    }

    @Test
    void numbersAreExact() {
        var kpi = find(Kpi.class, "ShareBakedToday");
        assertEquals(new BigDecimal("93.5"), kpi.getValue());
        assertEquals(LocalDate.of(2026, 9, 30), kpi.getValueDate());
        assertEquals(Automation.AUTOMATIC, kpi.getAlerts().getFirst().getMode());
        assertEquals(List.of(new BigDecimal("60"), new BigDecimal("40")),
                find(Cost.class, "Wages").getDrivers().stream().map(d -> d.getPercent()).toList());
        assertEquals(new BigDecimal("310000"), find(Stream.class, "ShopSales").getAmount().getValue());
    }

    @Test
    void aFlowWithoutWantedExists() {
        assertTrue(find(Flow.class, "TillToLedger").isExisting());
        assertTrue(!find(Flow.class, "Wanted").isExisting());
    }

    @Test
    void masterHoldsForAllThatItsHoldsNames() {
        var till = find(Source.class, "Till");
        assertEquals(List.of(true, false), till.getHoldings().stream().map(h -> h.isMaster()).toList());
        assertEquals(24, find(Information.class, "Customer").getRetention().getCount());
        assertTrue(find(Information.class, "Customer").getAttributes().getFirst().isPersonal());
    }

    @Test
    void anAnswerMayHaveItsBlockInFront() {
        var answers = korenaar.canvases().getFirst().getMembers().stream().filter(Answer.class::isInstance).map(Answer.class::cast).toList();
        assertNull(answers.getFirst().getBlock());
        assertEquals("partners", answers.getLast().getBlock());
        assertEquals("most-important", answers.getLast().getQuestion());
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "product", "amount", "canvas", "segment", "API", "in", "by", "^role", "^whatever", "Größe", "naïef",
        "客户", "клиент", "_x", "to"})
    void wordsOfTheLanguageAndOfAllScriptsMayNameThings(String name) {
        var project = Texts.project("canvas A { segment " + name + " channel C { reaches " + name + " in purchase } }");
        assertEquals(List.of(), Texts.told(project));
        assertEquals(name.replace("^", ""), ((Named) project.canvases().getFirst().getMembers().getFirst()).getName());
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas A", "canvas A {}", "landscape L \"x\" { \"d\" }", "canvas A { note 'single' }", "canvas A { tags a, b-c, \"d e\" }",
        "canvas A { segment S stream T { amount 1.50 EUR per week from S one-time } }", "/* a */ canvas A // b", "canvas A { segment S {} }",
        "canvas A { kpi K dashboard D { shows K } opportunity O { on D } ignore kpi-without-source on K }"})
    void bodiesMayBeLeftOutAndStatementsComeInAnyOrder(String text) {
        assertEquals(List.of(), Texts.told(text));
    }

    @Test
    void aTextMayHaveItsQuotesInIt() {
        var canvas = Texts.project("canvas A { note \"say \\\"hello\\\"\" note 'it\\'s' }").canvases().getFirst();
        assertEquals(List.of("say \"hello\"", "it's"), canvas.getNotes());
    }

    @Test
    void aLabelChangedInTheModelChangesOnlyThatInTheText() throws IOException {
        var text = Texts.korenaar();
        var project = Texts.project(Map.of("a.bmc", text));
        project.canvases().getFirst().setLabel("Bakery, renamed");
        var out = new ByteArrayOutputStream();
        project.file(Texts.path("a.bmc")).orElseThrow().save(out, null);
        assertEquals(text.replaceFirst("\"Bakery De Korenaar\"", "\"Bakery, renamed\""), out.toString(StandardCharsets.UTF_8));
    }
}
