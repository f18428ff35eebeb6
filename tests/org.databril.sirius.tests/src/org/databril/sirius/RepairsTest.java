// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.databril.catalogue.Catalogue;
import org.databril.catalogue.Severity;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.sirius.live.Live;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validation rules are the findings of the product. */
class RepairsTest {
    private final Specification specification = new Specification(Specification.text());

    private Part rule(String name) {
        return specification.all("SemanticValidationRule").filter(part -> part.get("name").equals(name)).findFirst().orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Sourced  | C/K    | canvas C { segment S { purchases fully recorded in D.T } kpi K { measures S } } landscape D { source T }                           | from D.T
            Held     | C/Ch   | canvas C { segment S channel Ch { reaches S in purchase records D.I in D.T } } landscape D { information I source T { paper } }   | holds I
            Arriving | D/F    | landscape D { information I source T { holds I } source U { paper } flow F from T to U { carries I } }                           | holds I
            Fed      | D/U    | landscape D { information I source T { holds I as master } source U { holds I } }                                               | flow TToU from T to U
            Mastered | D/T/@holdings.0/@parts.0 | landscape D { information I source T { holds I } source U { holds I } flow F from T to U { carries I } }      | holds I as master
            """)
    void aRuleFailsSaysWhyAndIsRepaired(String name, String fragment, String text, String repaired) {
        var session = new Session().open("case.bmc", text);
        var rule = rule(name);
        var audit = rule.in("audits").findFirst().orElseThrow().get("auditExpression");
        var element = session.get(fragment);
        assertEquals(false, new Interpreter().evaluate(element, audit));
        assertFalse(new Interpreter().evaluate(element, rule.get("message")).toString().isBlank());
        new Interpreter().run(rule.in("fixes").findFirst().orElseThrow(), element);
        assertTrue(session.saved("case.bmc").contains(repaired), () -> session.saved("case.bmc"));
        assertEquals(true, new Interpreter().evaluate(element, audit));
    }

    @Test
    void everyFindingOnAnElementIsToldByOneRuleOfItsSeverity() {
        var session = Session.on("korenaar.bmc");
        int told = 0;
        for (var element : session.all()) {
            if (element instanceof Named named && !(element instanceof Canvas)) {
                for (var finding : Live.of(named).findings(named)) {
                    var message = finding.message(Live.language());
                    var rules = specification.all("SemanticValidationRule").filter(rule -> Model.type(rule.get("targetClass")).orElseThrow().isInstance(named))
                            .filter(rule -> new Interpreter().evaluate(named, rule.get("message")).toString().lines().anyMatch(message::equals)).toList();
                    assertEquals(1, rules.size(), message + rules);
                    var level = rules.getFirst().get("level").isEmpty() ? "INFO" : rules.getFirst().get("level");
                    assertEquals(finding.severity(), Severity.valueOf(level), message);
                    told++;
                }
            }
        }
        assertTrue(told > 10, told + " findings");
    }

    @Test
    void whatIsFoundOnACanvasIsToldAtItsBoard() {
        var board = FakeViews.edgeTo(Session.on("korenaar.bmc").get("Korenaar")).eCrossReferences().getFirst();
        var services = new BoardFindings();
        assertFalse(services.isBoardFreeOfHints(board));
        assertEquals(9, services.boardHints(board).lines().count(), services.boardHints(board));
        assertTrue(services.isBoardFreeOfErrors(board));
        assertEquals("", services.boardErrors(board));
    }

    @Test
    void aProjectRatesItsFindings() {
        var session = Session.on("korenaar.bmc");
        var asked = new ArrayList<String>();
        session.models().getURIConverter().getURIHandlers().add(0, new URIHandlerImpl() {
            @Override
            public boolean canHandle(URI uri) {
                return "databril.toml".equals(uri.lastSegment());
            }

            @Override
            public boolean exists(URI uri, Map<?, ?> options) {
                asked.add(uri.toString());
                return uri.segmentCount() == 3;
            }

            @Override
            public InputStream createInputStream(URI uri, Map<?, ?> options) {
                return new ByteArrayInputStream("[findings]\nstream-payment-mismatch = \"error\"\n".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertTrue(new CanvasServices().isItemWrong(session.get(Item.class, "Korenaar/ShopSales")));
        assertFalse(new FindingServices().isFreeOfErrors(session.get(Item.class, "Korenaar/ShopSales")));
        assertEquals(List.of("platform:/resource/Bakery/databril.toml"), asked);
    }

    @Test
    void aRuleHasTheSeverityThatItsFindingsHaveInTheCatalogue() {
        var codes = List.of("kpi-without-alert", "record-unheld", "copy-not-fed", "relationship-automatable");
        assertEquals(List.of(Severity.WARNING, Severity.ERROR, Severity.WARNING, Severity.INFO),
                codes.stream().map(code -> Catalogue.standard().entry(code).severity()).toList());
    }
}
