// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collection;
import java.util.List;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Named;
import org.junit.jupiter.api.Test;

class LineageTest {
    private static final Business KORENAAR = Business.of(Cases.korenaar());

    private static Lineage lineage(Business business, String element) {
        return Lineage.of(Written.element(business, element, Named.class), business);
    }

    private static Lineage lineage(String element, String canvas, String landscape) {
        return lineage(Written.business("canvas C uses L {\n" + canvas + "\n}", "landscape L {\n" + landscape + "\n}"), element);
    }

    private static List<String> texts(Collection<Edge> edges) {
        return edges.stream().map(edge -> edge.from().getName() + " " + edge.kind().id() + " " + edge.to().getName()).toList();
    }

    @Test
    void aKpiComesFromItsSourcesAndWhatIsRecordedThere() {
        var lineage = lineage(KORENAAR, "KorenaarData.ShareBakedToday");

        assertEquals(List.of("Shop records Till", "Till holds day", "Till holds product", "Till holds amount",
                "Till feeds ShareBakedToday", "OvenSensor feeds ShareBakedToday"), texts(lineage.up()));
        assertEquals(List.of("ShareBakedToday measures BakedToday", "ShareBakedToday measures BreakfastBox",
                "ShareBakedToday measures Baking"), texts(lineage.down()));
    }

    @Test
    void anAttributeIsFollowedFromSourceToSourceByWhatCarriesIt() {
        var lineage = lineage(KORENAAR, "KorenaarData.Customer.address");

        assertEquals(List.of("Webshop records ShopSite", "ShopSite flow Ledger", "ShopSite holds address",
                "Ledger holds address"), texts(lineage.up()));
        assertEquals(List.of("ShopSite flow Ledger", "ShopSite holds address", "ShopSite feeds VisitToSale",
                "Ledger holds address", "Ledger feeds RepairTime", "VisitToSale measures Webshop",
                "RepairTime measures OvenWorks"), texts(lineage.down()));
    }

    @Test
    void anItemGoesToWhereItIsRecordedAndToWhatNeedsIt() {
        var lineage = lineage("C.Oven", """
                proposition P
                channel Shop { records I in S }
                resource Oven { needed by Shop, P supplied by Works monitored by Sensor }
                activity Cleaning { needed by Oven performed by Works }
                partner Works
                """, """
                information I { attribute a }
                source S { holds I }
                source Sensor
                kpi Heat { measures Oven from Sensor }
                """);

        assertEquals(List.of("Oven needs Cleaning", "Oven needs Works", "Cleaning needs Works", "Sensor feeds Heat",
                "Sensor measures Oven", "Heat measures Oven"), texts(lineage.up()));
        assertEquals(List.of("P needs Oven", "Shop needs Oven"), texts(lineage.down()));
    }

    @Test
    void onlyTheAttributesThatAKpiTakesAreFollowedUpstream() {
        var lineage = lineage("L.K", """
                channel Web { records I(a) in One }
                channel Other { records I(b) in One }
                stream Money { recorded in One }
                """, """
                information I { attribute a  attribute b }
                source One { holds I }
                source Two { holds I }
                source Three { holds I }
                flow A from One to Two { carries I(a) }
                flow B from Three to Two { carries I(b) }
                flow Wish from Three to Two { carries I wanted }
                flow Unsaid from Three to Two
                kpi K { from Two(I(a)) }
                """);

        assertEquals(List.of("Web records One", "One flow Two", "Two holds a", "Two feeds K"), texts(lineage.up()));
    }

    @Test
    void flowsInACircleAreFollowedOnce() {
        var lineage = lineage("L.A", "", """
                source A  source B  source C
                flow One from A to B
                flow Two from B to A
                flow Three from B to C
                """);

        assertEquals(List.of("A flow B", "B flow A"), texts(lineage.up()));
        assertEquals(List.of("A flow B", "B flow A", "B flow C"), texts(lineage.down()));
        assertEquals(List.of("A", "B", "C"), lineage.nodes().stream().map(Named::getName).toList());
        assertEquals(3, lineage.edges().size());
    }

    @Test
    void whatNothingIsSaidOfHasNoSteps() {
        assertEquals("""
                S

                Nothing is said of where it comes from.

                Nothing is said of where it goes.
                """, LineageText.of(lineage("L.S", "", "source S"), Language.EN));
    }

    @Test
    void theTextSaysHowDataFlow() {
        assertEquals("""
                Bookkeeping

                Waar het vandaan komt:
                - Hotels and restaurants: vastgelegd in Bookkeeping
                - Shop in the village: vastgelegd in Till
                - Web shop: vastgelegd in Web shop database
                - Shop sales: vastgelegd in Bookkeeping
                - Wages: vastgelegd in Bookkeeping
                - Till → Bookkeeping (automatisch, dagelijks)
                """, LineageText.of(lineage(KORENAAR, "KorenaarData.Ledger"), Language.NL).lines().limit(9)
                        .reduce("", (text, line) -> text + line + "\n"));
    }
}
