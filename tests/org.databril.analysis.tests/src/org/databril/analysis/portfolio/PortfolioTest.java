// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.portfolio.Portfolio.Project;
import org.databril.analysis.settings.Settings;
import org.databril.catalogue.Block;
import org.databril.catalogue.Language;
import org.databril.catalogue.Severity;
import org.databril.model.Names;
import org.junit.jupiter.api.Test;

class PortfolioTest {
    private static Portfolio portfolio(String... projects) {
        return Portfolio.of(Arrays.stream(projects).map(text -> {
            var business = Written.business(text);
            return new Project(business, Analysis.with(Settings.STANDARD).run(business).reported());
        }).toList());
    }

    private static List<String> shared(Portfolio portfolio) {
        return portfolio.shared().stream().map(shared -> shared.kind() + " " + shared.name() + " " + shared.clients()).toList();
    }

    @Test
    void aPlanCountsNeitherTwiceNorAsAnotherClient() {
        var clients = portfolio(Cases.text("korenaar.bmc")).clients();

        assertEquals(List.of("De Korenaar B.V."), clients.stream().map(ClientSummary::client).toList());
        assertEquals(List.of("Korenaar"), clients.getFirst().canvases().stream().map(canvas -> canvas.getName()).toList());
        assertEquals("118000", clients.getFirst().returns().get("EUR").decimal().toPlainString());
        assertEquals("0.75", clients.getFirst().coverage().get(Block.SEGMENTS).decimal().toPlainString());
    }

    @Test
    void aClientsCanvasesAreAddedUpPerCurrencyAndCoveredOverAllTheirItems() {
        var client = portfolio("""
                canvas A { client "X" segment One { purchases fully recorded } stream S { amount 10 EUR per year } }
                canvas B { client " x " segment Two  segment Three
                    stream S { amount 5 EUR per year } stream T { amount 7 USD per year } }
                """).clients().getFirst();

        assertEquals("15", client.returns().get("EUR").decimal().toPlainString());
        assertEquals("7", client.returns().get("USD").decimal().toPlainString());
        assertEquals("0.3333333333", client.coverage().get(Block.SEGMENTS).decimal().toPlainString());
    }

    @Test
    void findingsAreCountedBySeverityWithThoseOfTheDataThatTheClientUses() {
        var counts = portfolio("""
                canvas A uses L { client "X" stream S { from P recorded in T } segment P }
                landscape L { information I { attribute a } source T  source U
                    flow F from T to U { carries I(a) } }
                landscape Other { information J { attribute a } source V  source W  flow G from V to W { carries J(a) } }
                """).clients().getFirst().findings();

        assertEquals(1, counts.get(Severity.ERROR)); // flow-carries-unheld on F, not on G
    }

    @Test
    void sourcesVendorsAndKpisThatSeveralClientsHaveAreShared() {
        var portfolio = portfolio("""
                canvas A uses L { client "One" kpi Speed "On time" }
                landscape L { source Books "Exact Online" { vendor "Exact" } source Till { vendor "Lightspeed" } }
                """, """
                canvas B uses M { client "Two" kpi OnTime "on time " }
                landscape M { source Admin "exact online" { vendor "exact" } source Desk { vendor "Other" } }
                """);

        assertEquals(List.of("source Exact Online [One, Two]", "vendor Exact [One, Two]", "kpi On time [One, Two]"),
                shared(portfolio));
    }

    @Test
    void aLandscapeThatTwoClientsUseIsShared() {
        assertEquals(List.of("source Till [One, Two]"), shared(portfolio("""
                canvas A uses L { client "One" }
                canvas B uses L { client "Two" }
                landscape L { source Till }
                """)));
    }

    @Test
    void theSameNameDefinedDifferentlyIsToldWithWhatDiffers() {
        var portfolio = portfolio("""
                landscape L {
                    kpi Speed { formula "a / b" unit "%" higher is better }
                    kpi Same { formula "x" }
                    information Customer { attribute name personal  attribute email }
                    information Purchase { attribute day }
                }
                """, """
                landscape M {
                    kpi speed { formula "A /  B" unit "h" lower is better }
                    kpi Same { unit "%" }
                    information Customer { attribute name }
                    information Purchase
                }
                """);

        assertEquals(List.of("kpi Speed [unit, direction] [L.Speed, M.speed]",
                "information Customer [attribute, personal-data] [L.Customer, M.Customer]"),
                portfolio.differences().stream().map(difference -> difference.kind() + " " + difference.name() + " "
                        + difference.aspects() + " " + difference.places().stream().map(Names::qualified).toList()).toList());
    }

    @Test
    void anEmptyFolderHasNoClients() {
        assertEquals("Geen canvassen gevonden.\n", PortfolioText.of(Portfolio.of(List.of()), Language.NL));
    }

    @Test
    void theTextCanBePastedIntoAMail() {
        var counts = new EnumMap<>(Map.of(Severity.ERROR, 1, Severity.WARNING, 2, Severity.INFO, 0));
        var summary = new ClientSummary("X", List.of(), Map.of(Block.COSTS, Exact.ONE), counts,
                Map.of("EUR", Exact.of(1500).negated()));
        var portfolio = new Portfolio(List.of(summary), List.of(new Shared("vendor", "Exact", List.of("X", "Y"))), List.of());

        assertEquals("""
                X
                - Findings: 1 error, 2 warnings and 0 remarks
                - Return: € -1,500 a year
                - Data coverage:
                  - Cost structure: 100 %

                What several clients share:
                - vendor Exact: X and Y
                """, PortfolioText.of(portfolio, Language.EN));
    }
}
