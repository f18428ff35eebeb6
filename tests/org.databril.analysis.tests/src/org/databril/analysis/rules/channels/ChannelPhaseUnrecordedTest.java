// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChannelPhaseUnrecordedTest {
    private static final String CODE = "channel-phase-unrecorded";

    private static final String DATA = """
            landscape Data { information Purchase  source Till { holds Purchase } }
            """;

    @Test
    void thePhasesInWhichAChannelReachesSomebodyAndRecordsNothingAreListed() {
        assertEquals(List.of("“Shop” records nothing in the phases awareness and delivery, although it reaches customers "
                + "there."), messages(CODE, DATA, """
                canvas Bakery uses Data {
                    segment Guests
                    channel Shop {
                        reaches Guests in awareness, purchase, delivery
                        records Purchase in Till during purchase
                    }
                }
                """));
    }

    @Test
    void aRecordingWithoutDuringIsForAllPhases() {
        assertEquals(List.of(), elements(CODE, DATA, """
                canvas Bakery uses Data {
                    segment Guests
                    channel Shop { reaches Guests in awareness, purchase  records Purchase in Till }
                }
                """));
    }

    @Test
    void aChannelThatReachesNobodyNeedsToRecordNothing() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { channel Shop }"));
    }

    @Test
    void recordingsOfSeveralStatementsAreTakenTogether() {
        assertEquals(List.of(), elements(CODE, DATA, """
                canvas Bakery uses Data {
                    segment Guests
                    channel Shop {
                        reaches Guests in awareness
                        reaches Guests in purchase
                        records Purchase in Till during awareness
                        records Purchase in Till during purchase, delivery
                    }
                }
                """));
    }
}
