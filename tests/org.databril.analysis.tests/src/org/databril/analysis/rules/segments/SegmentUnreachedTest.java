// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentUnreachedTest {
    private static final String CODE = "segment-unreached";

    @Test
    void aSegmentThatNoChannelReachesIsReported() {
        assertEquals(List.of("Bakery.Hotels"), elements(CODE, """
                canvas Bakery {
                    segment Households
                    segment Hotels { prefers Shop }
                    channel Shop { reaches Households in purchase }
                }
                """));
    }

    @Test
    void onePhaseOfOneChannelIsEnough() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    segment Hotels
                    channel Shop { reaches Hotels in delivery }
                }
                """));
    }

    @Test
    void aRelationshipReachesNobody() {
        assertEquals(List.of("Bakery.Hotels"), elements(CODE, """
                canvas Bakery {
                    segment Hotels
                    relationship Card { with Hotels in purchase }
                }
                """));
    }
}
