// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static java.util.stream.Collectors.joining;
import static org.databril.analysis.figures.Calculated.canvas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.databril.analysis.Written;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Cost;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void resourcesAndActivitiesPassTheirCostOnEquallyToWhatNeedsThem() {
        var figures = canvas("""
                proposition P  proposition Q
                resource Oven { needed by P, Baking cost 80 EUR per year }
                activity Baking { needed by P, Q }
                """);

        figures.proposition("cost", "P", "60");
        figures.proposition("cost", "Q", "20");
    }

    @Test
    void streamsPassCostToTheirPropositionsOrToTheirSegments() {
        var figures = canvas("""
                segment A  segment B  proposition P { for B }
                stream S { from A for P }
                activity Billing { needed by S cost 10 EUR per year }
                """);

        figures.proposition("cost", "P", "10");
        figures.segment("cost", "A", "10");
        figures.segment("cost", "B", "0");
    }

    @Test
    void partnersPassCostToWhatTheyProvideAndPerformSaidFromEitherSide() {
        var figures = canvas("""
                proposition P  proposition Q  proposition R
                resource One { needed by P }
                resource Two { needed by Q supplied by X }
                activity Three { needed by R performed by X }
                partner X { provides One performs Three cost 90 EUR per year }
                """);

        figures.proposition("cost", "P", "30");
        figures.proposition("cost", "Q", "30");
        figures.proposition("cost", "R", "30");
    }

    @Test
    void channelsAndRelationshipsPassCostToThePropositionsForTheirSegmentsEachOnce() {
        var figures = canvas("""
                segment A  segment B  segment C
                proposition P { for A, B }  proposition Q { for B }  proposition R { for C }
                channel Shop { reaches A in purchase reaches B in delivery, purchase cost 10 EUR per year }
                relationship Card { with B cost 4 EUR per year }
                """);

        figures.proposition("cost", "P", "7");
        figures.proposition("cost", "Q", "7");
        figures.proposition("cost", "R", "0");
    }

    @Test
    void channelsAndRelationshipsPassCostStraightToTheirSegments() {
        var figures = canvas("""
                segment A  segment B
                proposition P { for A }
                channel Shop { reaches A, B in purchase reaches A in delivery cost 10 EUR per year }
                relationship Card { with B cost 4 EUR per year }
                """);

        figures.segment("cost", "A", "5");
        figures.segment("cost", "B", "9");
    }

    @Test
    void whatLandsOnAPropositionFollowsTheRevenueOfItsSegmentsFromIt() {
        var figures = canvas("""
                segment A  segment B  segment C
                proposition P { for A, B }  proposition Q { for C }
                stream One { from A, B for P amount 200 EUR per year }
                stream Two { from B for P, Q amount 400 EUR per year }
                stream Three { from A for Q amount 9000 EUR per year }
                stream Four { from A for P amount 9000 USD per year }
                resource R { needed by P cost 80 EUR per year }
                """);

        // from P: A pays 100, B pays 100 + 200
        figures.segment("cost", "A", "20");
        figures.segment("cost", "B", "60");
        figures.segment("cost", "C", "0");
    }

    @Test
    void whereNoSegmentPaysForAPropositionItsCostIsSplitEqually() {
        var figures = canvas("""
                segment A  segment B
                proposition P { for A, B }
                stream Zero { from A for P amount 0 EUR per year }
                stream Other { from A for P amount 7 USD per year }
                resource R { needed by P cost 80 EUR per year }
                """);

        figures.segment("cost", "A", "40");
        figures.segment("cost", "B", "40");
    }

    @Test
    void deadEndsAreNotAttributable() {
        var figures = canvas("""
                segment Nobody
                proposition P
                resource Unused { cost 1 EUR per year }
                channel Unreaching { cost 10 EUR per year }
                channel NothingOffered { reaches Nobody in purchase cost 100 EUR per year }
                partner Idle { cost 1000 EUR per year }
                stream ForNobody
                activity Half { needed by ForNobody, P cost 20000 EUR per year }
                """);

        figures.whole("cost", Part.NO_PROPOSITION, "11111");
        figures.proposition("cost", "P", "10000");
        figures.whole("cost", Part.NO_SEGMENT, "21011");
        figures.segment("cost", "Nobody", "100");
    }

    @Test
    void whatGoesInACircleIsNotAttributable() {
        var figures = canvas("""
                proposition P
                resource A { needed by B cost 100 EUR per year }
                resource B { needed by A cost 10 EUR per year }
                resource Self { needed by Self, P cost 6 EUR per year }
                """);

        figures.whole("cost", Part.NO_PROPOSITION, "113");
        figures.proposition("cost", "P", "3");
    }

    @Test
    void whatLeavesACircleOnTheWayIsAttributed() {
        // A gives half to P, half to B, which gives it back: lost. B gives all to A, which gives half to P.
        var figures = canvas("""
                proposition P
                resource A { needed by B, P cost 100 EUR per year }
                resource B { needed by A cost 10 EUR per year }
                """);

        figures.proposition("cost", "P", "55");
        figures.whole("cost", Part.NO_PROPOSITION, "55");
    }

    @Test
    void partnersInACircleEndToo() {
        var figures = canvas("""
                activity Selling { performed by X needed by Making }
                activity Making { performed by Y needed by Selling }
                partner X { performs Making cost 10 EUR per year }
                partner Y { performs Selling cost 10 EUR per year }
                """);

        figures.whole("cost", Part.NO_PROPOSITION, "20");
        figures.whole("cost", Part.NO_SEGMENT, "20");
    }

    @Test
    void aThicketOfCirclesAndALongChainAreDoneInNoTime() {
        var thicket = IntStream.range(0, 40).mapToObj(i -> "resource T" + i + " { cost 1 EUR per year needed by "
                + IntStream.range(0, 40).mapToObj(j -> "T" + j).collect(joining(", ")) + ", P }").collect(joining("\n"));
        var chain = IntStream.range(0, 3000)
                .mapToObj(i -> "resource L" + i + " { needed by " + (i == 0 ? "P" : "L" + (i - 1)) + " }").collect(joining("\n"));
        var text = "proposition P\n" + thicket + "\n" + chain + "\nactivity Last { needed by L2999 cost 5 EUR per year }";

        var figures = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> canvas(text));

        // of each of the forty one part of 41 goes straight to P; the forty others stay in the thicket
        figures.proposition("cost", "P", "5.9756097561");
        figures.whole("cost", Part.NO_PROPOSITION, "39.0243902439");
    }

    @Test
    void layersThatAllNeedEachOtherAreAddedUpOncePerItem() {
        // 2^30 ways lead from the first layer to P
        var layers = IntStream.range(0, 30).mapToObj(i -> "resource A" + i + " { needed by A" + (i + 1) + ", B" + (i + 1)
                + " }\nresource B" + i + " { needed by A" + (i + 1) + ", B" + (i + 1) + " }").collect(joining("\n"));
        var figures = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> canvas("""
                proposition P
                resource A30 { needed by P }
                resource B30 { needed by P }
                activity First { needed by A0, B0 cost 8 EUR per year }
                """ + layers));

        figures.proposition("cost", "P", "8");
    }

    @Test
    void theCostOfAPropositionTellsTheWayItCame() {
        var made = canvas("""
                segment A  proposition P { for A }
                channel Shop { reaches A in purchase }
                resource Oven { needed by Shop }
                cost Rent { amount 10 EUR per year driven by Oven 50% }
                """).value("cost", Part.PROPOSITION, "P").madeOf();

        assertEquals(List.of("Rent 5 Rent>Oven>Shop>P"), made.stream().map(RevenueTest::text).toList());
    }

    @Test
    void whatIsNotAttributableTellsWhereItIsLost() {
        var figures = Written.business("""
                canvas C { resource Oven { needed by Shop cost 10 EUR per year } channel Shop }
                """);
        var lost = Accounts.of(figures.all(Canvas.class).getFirst(), figures).costByProposition().notAttributableMadeOf("EUR");

        assertEquals(List.of("Oven 10 Oven>Shop"), lost.stream().map(RevenueTest::text).toList());
    }

    @Test
    void aCostReachesAPropositionOnlyByAShareAboveZero() {
        assertTrue(reaches("cost Rent { driven by Oven, Unused }"));
        assertFalse(reaches("cost Rent { driven by Oven 0%, Unused 50% }"));
        assertFalse(reaches("cost Rent { driven by Unused }"));
        assertFalse(reaches("cost Rent"));
    }

    private static boolean reaches(String cost) {
        var business = Written.business("canvas C { proposition P resource Oven { needed by P } resource Unused\n" + cost
                + "\n}");
        return Accounts.allocation(business.all(Canvas.class).getFirst(), business)
                .reachesProposition(business.all(Cost.class).getFirst());
    }
}
