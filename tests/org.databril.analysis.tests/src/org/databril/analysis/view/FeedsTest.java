// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import static org.databril.analysis.Written.element;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.Written;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Source;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static Optional<FeedPath> path(String flows) {
        var business = Written.business("""
                landscape Data {
                    information Customer { attribute name }
                    source A { holds Customer as master }
                    source B { holds Customer }
                    source C { holds Customer }
                    source D { holds Customer }
                """ + flows + "}");
        var name = Datum.all(element(business, "Data.Customer", Information.class)).getFirst();
        return business.flows().feeds(name).to(element(business, "Data.D", Source.class));
    }

    private static List<String> names(Optional<FeedPath> path) {
        return path.orElseThrow().flows().stream().map(Flow::getName).toList();
    }

    @Test
    void anAutomaticPathIsBetterThanAFasterOneByHand() {
        var path = path("""
                flow Quick from A to D { carries Customer manual hourly }
                flow Slow from A to D { carries Customer automatic weekly }
                """);

        assertEquals(List.of("Slow"), names(path));
        assertFalse(path.orElseThrow().isByHand());
    }

    @Test
    void theDelayOfAPathIsThatOfItsSlowestFlow() {
        var path = path("""
                flow Weekly from A to D { carries Customer weekly }
                flow First from A to B { carries Customer daily }
                flow Second from B to C { carries Customer real-time }
                flow Third from C to D { carries Customer daily }
                """);

        assertEquals(List.of("First", "Second", "Third"), names(path));
        assertEquals(Frequency.DAILY, path.orElseThrow().delay());
    }

    @Test
    void byHandTheShortestDelayIsFoundWhereAnAutomaticPrefixIsSlower() {
        var path = path("""
                flow SlowPrefix from A to B { carries Customer automatic monthly }
                flow FastPrefix from A to B { carries Customer manual daily }
                flow LastStep from B to D { carries Customer manual daily }
                """);

        assertEquals(List.of("FastPrefix", "LastStep"), names(path));
        assertTrue(path.orElseThrow().isByHand());
    }

    @Test
    void aWantedFlowNeverFeeds() {
        assertEquals(Optional.empty(), path("flow Some from A to D { carries Customer wanted }"));
    }

    @Test
    void aFlowThatCarriesSomethingElseOrDoesNotSayWhatFeedsNothing() {
        assertEquals(Optional.empty(), path("""
                information Other
                flow Some from A to D { carries Other }
                flow Any from A to D
                """));
    }

    @Test
    void flowsInACircleAreFollowedOnce() {
        assertEquals(List.of("In", "Out"), names(path("""
                flow In from A to B { carries Customer }
                flow Round from B to C { carries Customer }
                flow Back from C to B { carries Customer }
                flow Home from B to A { carries Customer }
                flow Out from B to D { carries Customer }
                """)));
    }

    @Test
    void anUnknownFrequencyMakesTheDelayUnknown() {
        assertEquals(Frequency.UNKNOWN, path("flow Some from A to D { carries Customer }").orElseThrow().delay());
    }
}
