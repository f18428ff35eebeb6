// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentPhaseUncoveredTest {
    private static final String CODE = "segment-phase-uncovered";

    @Test
    void thePhasesInWhichNoChannelReachesASegmentAreListedInTheOrderOfTheJourney() {
        assertEquals(List.of("“Hotels” is not reached in the phases evaluation, delivery and after-sales."),
                messages(CODE, """
                        canvas Bakery {
                            segment Hotels
                            channel Shop { reaches Hotels in purchase }
                            channel Letters { reaches Hotels in awareness }
                        }
                        """));
    }

    @Test
    void aSegmentThatSeveralChannelsReachInAllFivePhasesTogetherIsNotReported() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    segment Hotels
                    channel Shop { reaches Hotels in awareness, evaluation, purchase }
                    channel Courier { reaches Hotels in delivery  reaches Hotels in after-sales }
                }
                """));
    }

    @Test
    void aSegmentThatIsReachedInNoPhaseIsLeftToSegmentUnreached() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { segment Hotels }"));
    }
}
