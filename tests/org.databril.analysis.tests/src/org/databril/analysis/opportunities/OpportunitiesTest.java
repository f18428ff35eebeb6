// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.findings.Analysis;
import org.databril.analysis.findings.Finding;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.layout.Formatting;
import org.databril.model.bmc.Root;
import org.junit.jupiter.api.Test;

class OpportunitiesTest {
    private static final Analysis ANALYSIS = Analysis.with(Settings.STANDARD);

    private static List<Proposal> found(List<Root> roots) {
        return Opportunities.in(roots, Business.of(roots), ANALYSIS, Language.EN);
    }

    private static List<Proposal> found(String canvas, String landscape) {
        return found(Written.roots("canvas C uses L {\n" + canvas + "\n}", "landscape L {\n" + landscape + "\n}"));
    }

    private static List<String> names(List<Proposal> proposals) {
        return proposals.stream().map(proposal -> proposal.opportunity().getName()).toList();
    }

    private static List<String> repaired(Proposal proposal) {
        return proposal.repaired().stream().map(finding -> finding.code() + " " + finding.elementName()).toList();
    }

    private static Proposal named(List<Proposal> proposals, String name) {
        return proposals.stream().filter(proposal -> proposal.opportunity().getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void theBakeryCouldLinkRecordMeasureAndAutomate() {
        var proposals = found(Cases.korenaar());

        // the customer's name from web shop to till is planned already, and so is the birthday offer
        assertEquals(List.of("RecordShop", "RecordCourier", "RecordWebshop", "MeasureOnTime", "AutomateOvenWorks",
                "LinkShopSiteLedger", "LinkTillLedger"), names(proposals));
        assertEquals(List.of("channel-phase-unrecorded Korenaar.Shop"), repaired(named(proposals, "RecordShop")));
        assertEquals(List.of("proposition-unmeasured Korenaar.FreshBread.OnTime"), repaired(named(proposals, "MeasureOnTime")));
        assertEquals(List.of("relationship-automatable Korenaar.OvenWorks"), repaired(named(proposals, "AutomateOvenWorks")));
        assertEquals(List.of("copy-not-fed KorenaarData.Ledger"), repaired(named(proposals, "LinkShopSiteLedger")));
        assertEquals(List.of(), repaired(named(proposals, "LinkTillLedger")));
    }

    @Test
    void eachIsWrittenAsItWouldStandInTheFile() {
        var proposals = found(Cases.korenaar());

        assertEquals("""
                opportunity RecordShop "Record in Shop in the village what happens in awareness, evaluation and delivery" {
                    on Shop
                    records Purchase in Till during awareness, evaluation, delivery
                    status proposed
                }""", named(proposals, "RecordShop").text());
        assertEquals("""
                opportunity LinkShopSiteLedger "Bring Full name from Web shop database to Bookkeeping" {
                    links ShopSite to Ledger carrying Customer(name)
                    status proposed
                }""", named(proposals, "LinkShopSiteLedger").text());
        assertEquals("""
                opportunity MeasureOnTime "Measure whether the promise is kept: On the table before eight" {
                    on FreshBread.OnTime
                    adds kpi "Share in which the promise is kept: On the table before eight"
                    status proposed
                }""", named(proposals, "MeasureOnTime").text());
    }

    @Test
    void eachIsWrittenInTheStandardLayout() {
        for (Proposal proposal : found(Cases.korenaar())) {
            var file = "canvas C {\n" + proposal.text().indent(4) + "}\n";

            assertEquals(file, Formatting.format(file).orElseThrow());
        }
    }

    @Test
    void pastedIntoTheFileEachParsesAndResolvesAndIsNotProposedAgain() {
        var texts = List.of(Cases.text("korenaar.bmc"), """
                canvas Odd uses OddData, KorenaarData {
                    segment A
                    channel Till { reaches A in purchase }
                    relationship Card { with A automatable "Say \\"hello\\" \\\\ twice" }
                    stream Sales
                    cost RecordSales
                }
                landscape OddData { information Customer { attribute name personal } source Ledger { holds Customer } }
                """);
        var proposals = found(Written.roots(texts.toArray(String[]::new)));
        assertTrue(names(proposals).containsAll(List.of("RecordTill", "RecordSales2", "AutomateCard")), names(proposals)::toString);

        var pasted = texts;
        for (Proposal proposal : proposals) {
            pasted = pasted.stream().map(text -> paste(text, proposal)).toList();
        }

        assertEquals(List.of(), names(found(Written.roots(pasted.toArray(String[]::new)))));
    }

    private static String paste(String text, Proposal proposal) {
        return Written.rootsWithMistakes(text).stream().filter(root -> root.getName().equals(proposal.root().getName()))
                .findFirst().map(root -> Insertions.into(root).member(root, proposal.text()).apply(text)).orElse(text);
    }

    @Test
    void thoseThatRepairMostComeFirst() {
        var proposals = found("""
                segment A
                proposition P { for A promise Quick }
                channel Shop { reaches A in purchase records I in S }
                stream Money { from A for P }
                """, """
                information I { attribute a personal }
                source S { administration holds I as master }
                source T { holds I }
                source U { holds I }
                flow F from T to U { carries I automatic daily }
                """);

        // a link from the master feeds T, and U by T; the other pair only U
        assertEquals(List.of("LinkST", "LinkSU", "RecordMoney", "MeasureQuick"), names(proposals));
        assertEquals(List.of("copy-not-fed L.T", "copy-not-fed L.U"), repaired(proposals.getFirst()).stream()
                .filter(finding -> finding.startsWith("copy")).toList());
    }

    @Test
    void theModelItselfIsNotTouched() {
        var roots = Cases.korenaar();
        var before = ANALYSIS.run(Business.of(roots)).all().stream().map(Finding::elementName).toList();

        found(roots);

        assertEquals(before, ANALYSIS.run(Business.of(roots)).all().stream().map(Finding::elementName).toList());
    }

    @Test
    void relationshipsStreamsAndCostsInWhichNothingIsRecordedAreFound() {
        var proposals = found("""
                segment A
                relationship Card { with A }
                stream Sales  stream Known { recorded in Books }
                cost Rent
                """, "information I { attribute a } source Site { holds I } source Books { administration holds I }");

        assertTrue(named(proposals, "RecordCard").text().contains("records I in Site"));
        assertTrue(named(proposals, "RecordSales").text().contains("records I in Books"));
        assertTrue(named(proposals, "RecordRent").text().contains("records I in Books"));
    }

    @Test
    void whatWasRejectedIsNotProposedAgain() {
        assertEquals(List.of(), names(found("""
                segment A
                proposition P { promise Quick }
                relationship Card { with A automatable "Greeting" records I in S }
                opportunity One { on P adds kpi "Speed" status rejected }
                opportunity Two { on Card status rejected }
                """, """
                information I { attribute a personal }
                source S { holds I }
                source T { holds I }
                opportunity Three { links T to S status rejected }
                """)));
    }

    @Test
    void anEmptyCanvasAndOneWithoutDataHaveNothingToPropose() {
        assertEquals(List.of(), names(found(Written.roots("canvas Empty"))));
        assertEquals("Nothing found that the model does not name already.\n", OpportunitiesText.of(List.of(), Language.EN));
    }

    @Test
    void thirtySourcesThatHoldTheSameAreDoneInSeconds() {
        var sources = IntStream.range(0, 30).mapToObj(i -> "source S" + i + " { holds I }").collect(Collectors.joining("\n"));

        var proposals = assertTimeoutPreemptively(Duration.ofSeconds(60),
                () -> found("segment A", "information I { attribute a personal }\n" + sources));

        assertEquals(30 * 29 / 2, proposals.size());
    }
}
