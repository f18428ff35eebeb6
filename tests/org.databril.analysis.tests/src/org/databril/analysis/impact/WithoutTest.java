// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.junit.jupiter.api.Test;

class WithoutTest {
    private static final Business KORENAAR = Business.of(Cases.korenaar());

    private static List<String> without(Business business, String element) {
        return Without.of(Written.element(business, element, Named.class), business).affected().stream()
                .map(loss -> Names.qualified(loss.element()) + " " + loss.loss().code() + " "
                        + String.join(">", loss.path().stream().map(Named::getName).toList()))
                .toList();
    }

    private static List<String> without(String element, String canvas, String landscape) {
        return without(Written.business("canvas C uses L {\n" + canvas + "\n}", "landscape L {\n" + landscape + "\n}"), element);
    }

    @Test
    void withoutTheTillTheBakeryDoesNotKnowItsCustomersSales() {
        assertEquals(List.of("Korenaar.Households segment-purchases-unrecorded Till>Households",
                "Korenaar.Shop channel-phase-unrecorded Till>Shop",
                "Korenaar.LoyaltyCard relationship-unrecorded Till>LoyaltyCard",
                "KorenaarData.Ledger copy-not-fed Till>Ledger"), without(KORENAAR, "KorenaarData.Till"));
    }

    @Test
    void withoutTheSensorNobodyKnowsHowHotTheOvenIs() {
        assertEquals(List.of("Korenaar.Oven resource-unmonitored OvenSensor>Oven",
                "KorenaarData.OvenTemperature kpi-without-source OvenSensor>OvenTemperature"),
                without(KORENAAR, "KorenaarData.OvenSensor"));
    }

    @Test
    void withoutItsSupplierTheOvenFallsAndWhatNeedsItLacksIt() {
        assertEquals(List.of("Korenaar.FreshBread need-unmet OvenWorks>Oven>FreshBread",
                "Korenaar.Shop need-unmet OvenWorks>Oven>Shop", "Korenaar.Oven resource-unsupplied OvenWorks>Oven",
                "Korenaar.Maintenance activity-unperformed OvenWorks>Maintenance"),
                without(KORENAAR, "Korenaar.OvenWorks"));
    }

    @Test
    void withoutTheCouriersTheirChannelAndTheirWorkFall() {
        assertEquals(List.of("Korenaar.BreakfastBox need-unmet Riders>Delivering>BreakfastBox",
                "Korenaar.Courier channel-without-partner Riders>Courier",
                "Korenaar.Delivering activity-unperformed Riders>Delivering"), without(KORENAAR, "Korenaar.Riders"));
    }

    @Test
    void withoutTheShopHotelsAreReachedByNobody() {
        assertEquals(List.of("Korenaar.Hotels segment-unreached Shop>Hotels"), without(KORENAAR, "Korenaar.Shop"));
    }

    @Test
    void theLossOfTheOnlySourceGoesThroughTheKpiToPromiseAndDashboard() {
        assertEquals(List.of("C.P.Quick proposition-unmeasured S>K>Quick", "C.Money stream-unrecorded S>Money",
                "C.Oven resource-unmonitored S>K>Oven", "C.Rent cost-unrecorded S>Rent", "L.I information-unheld S>I",
                "L.K kpi-without-source S>K", "L.D dashboard-empty S>K>D"), without("L.S", """
                        proposition P { promise Quick }
                        stream Money { recorded in S }
                        resource Oven { monitored by K }
                        cost Rent { recorded in S }
                        """, """
                        information I { attribute a }
                        source S { holds I }
                        kpi K { measures P.Quick from S }
                        dashboard D { shows K }
                        """));
    }

    @Test
    void whatHasAnotherRecordSourceMeasureSupplierOrPathLosesNothing() {
        assertEquals(List.of(), without("L.S", """
                proposition P { promise Quick measured by Other }
                stream Money { recorded in S, T }
                resource Oven { monitored by K, T }
                """, """
                information I { attribute a }
                source M { holds I as master }
                source S
                source T { holds I }
                flow Through from M to S { carries I }
                flow Out from S to T { carries I }
                flow Straight from M to T { carries I }
                kpi K { measures P.Quick from S, T }
                kpi Other { from T }
                """));
    }

    @Test
    void aCopyFedThroughTheSourceIsNotFedAnyMore() {
        assertEquals(List.of("L.T copy-not-fed S>T", "L.U copy-not-fed S>T>U"), without("L.S", "", """
                information I { attribute a }
                source M { holds I as master }
                source S { holds I }
                source T { holds I }
                source U { holds I }
                flow A from M to S { carries I }
                flow B from S to T { carries I }
                flow C from T to U { carries I }
                flow D from U to T { carries I }
                """));
    }

    @Test
    void withoutAnAttributesLastHolderOnlyThatAttributeIsLost() {
        assertEquals(List.of("L.I.b information-unheld S>b"), without("L.S", "", """
                information I { attribute a  attribute b }
                source S { holds I }
                source T { holds I(a) }
                """));
    }

    @Test
    void withoutAChannelASegmentLosesPhasesAndTheTrailBetweenThem() {
        assertEquals(List.of("C.A segment-phase-uncovered Web>A", "C.A channel-phases-unlinked Web>A",
                "L.J information-unrecorded Web>J"), without("C.Web", """
                        segment A
                        channel Shop { reaches A in awareness, delivery records I in S during awareness records I in T during delivery }
                        channel Web { reaches A in purchase, delivery records I in S during delivery records J in S during purchase }
                        """, """
                        information I { attribute a }
                        information J { attribute a }
                        source S { holds I, J }
                        source T { holds I }
                        """));
    }

    @Test
    void needsThatGoInACircleComeToAnEnd() {
        assertEquals(List.of("C.P need-unmet X>A>B>P", "C.A resource-unsupplied X>A", "C.B need-unmet X>A>B"),
                without("C.X", """
                        proposition P
                        partner X
                        resource A { needed by B supplied by X }
                        resource B { needed by A, P }
                        """, ""));
    }

    @Test
    void anActivityThatOwnPeoplePerformTooGoesOn() {
        assertEquals(List.of(), without("C.X", "partner X  activity A { performed by X, \"Bakers\" }", ""));
    }

    @Test
    void theTextNamesTheBlocks() {
        assertEquals("""
                Zonder Fietskoeriers:

                Waardeproposities
                - Breakfast box: mist wat het nodig heeft (Fietskoeriers → Delivering → Breakfast box)

                Kanalen
                - Bicycle courier: geen partner over om het te verzorgen (Fietskoeriers → Bicycle courier)

                Kernactiviteiten
                - Delivering: niemand voert het uit (Fietskoeriers → Delivering)
                """, WithoutText.of(Without.of(Written.element(KORENAAR, "Korenaar.Riders", Named.class), KORENAAR), Language.NL));
    }
}
