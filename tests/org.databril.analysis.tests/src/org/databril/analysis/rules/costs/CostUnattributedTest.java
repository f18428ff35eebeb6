// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CostUnattributedTest {
    private static final String CODE = "cost-unattributed";

    private static List<String> elementsOf(String rest) {
        return elements(CODE, "canvas Bakery { segment Guests  segment Nobody  proposition Bread { for Guests } " + rest + "}");
    }

    @Test
    void aCostWhoseDriverIsADeadEndIsReported() {
        assertEquals(List.of("Bakery.Wages"), elementsOf("activity Baking  cost Wages { driven by Baking }"));
    }

    @Test
    void aCostThatReachesAPropositionThroughWhatNeedsItsDriverIsNotReported() {
        assertEquals(List.of(), elementsOf("""
                activity Baking { needed by Oven }
                resource Oven { needed by Bread }
                cost Wages { amount 5 EUR per day  driven by Baking }
                """));
    }

    @Test
    void aChannelPassesItOnToThePropositionsForItsSegments() {
        assertEquals(List.of("Bakery.Other"), elementsOf("""
                channel Shop { reaches Guests in purchase }
                channel Stand { reaches Nobody in purchase }
                cost Rent { driven by Shop, Stand }
                cost Other { driven by Stand }
                """));
    }

    @Test
    void aPartnerPassesItOnToWhatItProvides() {
        assertEquals(List.of(), elementsOf("""
                resource Flour { needed by Bread }
                partner Mill { provides Flour }
                cost Purchase { driven by Mill }
                """));
    }

    @Test
    void aShareOfNothingReachesNobody() {
        assertEquals(List.of("Bakery.Wages"), elementsOf("""
                activity Baking { needed by Bread }
                activity Idling
                cost Wages { driven by Baking 0%, Idling 100% }
                """));
    }

    @Test
    void whatTheGivenSharesLeaveOverGoesToTheOthers() {
        assertEquals(List.of("Bakery.All"), elementsOf("""
                activity Baking { needed by Bread }
                activity Idling
                cost Most { driven by Idling 90%, Baking }
                cost All { driven by Idling 100%, Baking }
                """));
    }

    @Test
    void aCircleLeavesItUnattributed() {
        assertEquals(List.of("Bakery.Wages"), elementsOf("""
                activity One { needed by Two }
                activity Two { needed by One }
                cost Wages { driven by One }
                """));
    }

    @Test
    void aCostWithoutDriversIsLeftToCostUndriven() {
        assertEquals(List.of(), elementsOf("cost Wages"));
    }
}
