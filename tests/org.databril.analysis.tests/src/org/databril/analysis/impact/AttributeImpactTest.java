// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Attribute;
import org.junit.jupiter.api.Test;

class AttributeImpactTest {
    private static final Business KORENAAR = Business.of(Cases.korenaar());

    private static AttributeImpact of(Business business, String attribute) {
        return AttributeImpact.of(Datum.of(Written.element(business, attribute, Attribute.class)), business);
    }

    private static List<String> places(AttributeImpact impact) {
        return impact.places().stream().map(place -> place.source().getName() + " " + place.role().id()
                + place.path().map(path -> " from " + path.master().getName() + " " + path.delay() + (path.isByHand()
                        ? " by hand" : "")).orElse("")).toList();
    }

    private static AttributeImpact data(String landscape) {
        return of(Written.business("landscape L { information I { attribute a  attribute b }\n" + landscape + "\n}"), "L.I.a");
    }

    @Test
    void aCustomerOfTheBakeryMoves() {
        var impact = of(KORENAAR, "KorenaarData.Customer.address");

        assertEquals(List.of("ShopSite master", "Ledger fed from ShopSite ad-hoc by hand"), places(impact));
        assertEquals(2, impact.entered());
    }

    @Test
    void aWantedFlowBringsNothingSoTheNameIsEnteredThreeTimes() {
        var impact = of(KORENAAR, "KorenaarData.Customer.name");

        assertEquals(List.of("ShopSite master", "Till entered", "Ledger entered"), places(impact));
        assertEquals(3, impact.entered());
    }

    @Test
    void aSaleIsEnteredInTheTillAndInTheWebShop() {
        var impact = of(KORENAAR, "KorenaarData.Purchase.day");

        assertEquals(List.of("Till master", "ShopSite entered", "Ledger fed from Till daily"), places(impact));
        assertEquals(2, impact.entered());
    }

    @Test
    void theBestPathIsAutomaticFirstThenFastestAndAsLateAsItsSlowestFlow() {
        var impact = data("""
                source M { holds I as master }
                source B { holds I }
                source C { holds I(a) }
                flow One from M to C { carries I manual real-time }
                flow Two from M to B { carries I automatic weekly }
                flow Three from B to C { carries I automatic hourly }
                """);

        assertEquals(List.of("M master", "B fed from M weekly", "C fed from M weekly"), places(impact));
        assertEquals(1, impact.entered());
    }

    @Test
    void withoutAMasterEverySourceIsEntered() {
        var impact = data("""
                source A { holds I }
                source B { holds I }
                flow F from A to B { carries I automatic daily }
                """);

        assertEquals(List.of("A entered", "B entered"), places(impact));
        assertEquals(2, impact.entered());
    }

    @Test
    void everyMasterIsEntered() {
        var impact = data("""
                source A { holds I as master }
                source B { holds I as master }
                flow F from A to B { carries I automatic daily }
                """);

        assertEquals(List.of("A master", "B master"), places(impact));
        assertEquals(2, impact.entered());
    }

    @Test
    void aFlowOfAnotherAttributeOrThroughASourceThatLacksItBringsNothing() {
        var impact = data("""
                source M { holds I as master }
                source Half { holds I(b) }
                source C { holds I }
                flow Other from M to C { carries I(b) automatic }
                flow In from M to Half { carries I automatic }
                flow Out from Half to C { carries I automatic }
                """);

        assertEquals(List.of("M master", "C entered"), places(impact));
    }

    @Test
    void ofAnAttributeThatNoSourceHoldsThereIsNoPlace() {
        var impact = data("source Empty");

        assertEquals(List.of(), places(impact));
        assertEquals(0, impact.entered());
        assertEquals("\"a\" of I is held in no data source.\n", AttributeImpactText.of(impact, Language.EN));
    }

    @Test
    void aHundredSourcesThatFeedEachOtherInACircleAreDoneInNoTime() {
        var sources = IntStream.range(0, 100).mapToObj(i -> "source S" + i + " { holds I " + (i == 0 ? "as master" : "") + " }")
                .collect(Collectors.joining("\n"));
        var flows = IntStream.range(0, 100).boxed().flatMap(i -> IntStream.of(1, 7, 31)
                .mapToObj(j -> "flow F" + i + "x" + j + " from S" + i + " to S" + (i + j) % 100 + " { carries I automatic daily }"))
                .collect(Collectors.joining("\n"));

        var impact = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> data(sources + flows));

        assertEquals(100, impact.places().size());
        assertEquals(1, impact.entered());
    }

    @Test
    void theTextCanBePastedIntoAMail() {
        var impact = of(KORENAAR, "KorenaarData.Customer.address");

        assertEquals("""
                When "address" of Customer changes, somebody enters it in 2 of 2 data sources:
                - Web shop database: entered here, this is the master
                - Bookkeeping: brought over by hand (Web shop database → Bookkeeping), at the latest: ad hoc
                """, AttributeImpactText.of(impact, Language.EN));
        assertEquals("""
                Als "address" van Customer verandert, voert iemand dat in 2 van 2 databronnen in:
                - Web shop database: hier ingevoerd, dit is de moederbron
                - Bookkeeping: met de hand overgebracht (Web shop database → Bookkeeping), uiterlijk: ad hoc
                """, AttributeImpactText.of(impact, Language.NL));
    }
}
