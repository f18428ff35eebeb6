// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentPurchasesUnrecordedTest {
    private static final String CODE = "segment-purchases-unrecorded";

    private static List<String> elementsOf(String body) {
        return elements(CODE, "canvas Bakery uses Data { segment Hotels { " + body + " } } landscape Data { source Till }");
    }

    @Test
    void aPayerWhosePurchasesArePartlyOrNotRecordedIsReported() {
        assertEquals(List.of("Bakery.Hotels"), elementsOf("role payer  purchases partly recorded in Till"));
        assertEquals(List.of("Bakery.Hotels"), elementsOf("role payer, user  purchases not recorded"));
    }

    @Test
    void aPayerOfWhomNothingIsSaidIsReported() {
        assertEquals(List.of("Bakery.Hotels"), elementsOf("role payer"));
    }

    @Test
    void aSegmentWithoutARoleIsAPayer() {
        assertEquals(List.of("Bakery.Hotels"), elementsOf(""));
    }

    @Test
    void aUserThatDoesNotPayIsNotReported() {
        assertEquals(List.of(), elementsOf("role user"));
    }

    @Test
    void purchasesThatAreFullyRecordedAreNotReported() {
        assertEquals(List.of(), elementsOf("role payer  purchases fully recorded in Till"));
    }

    @Test
    void theMessageSaysHowFarTheyAreRecordedWhereThatIsKnown() {
        assertEquals(List.of("It is not said that the purchases of “Hotels” are fully recorded."),
                messages(CODE, "canvas Bakery { segment Hotels }"));
    }
}
