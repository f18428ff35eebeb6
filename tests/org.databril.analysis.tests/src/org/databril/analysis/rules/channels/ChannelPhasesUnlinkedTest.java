// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class ChannelPhasesUnlinkedTest {
    private static final String CODE = "channel-phases-unlinked";

    private static List<String> gaps(String channels, String flows) {
        return messages(CODE, "canvas Bakery uses Data { segment Guests " + channels + "}", """
                landscape Data {
                    information Visit
                    information Other
                    source Site { holds Visit }
                    source Till { holds Visit }
                    source Ledger { holds Visit }
                """ + flows + "}");
    }

    private static final String TWO_PHASES = """
            channel Web { reaches Guests in awareness  records Visit in Site }
            channel Shop { reaches Guests in purchase  records Visit in Till }
            """;

    @Test
    void neighbouringPhasesWithoutACommonSourceOrAFlowAreReportedOnTheSegment() {
        assertEquals(List.of("What is recorded about “Guests” is not linked between the phases awareness → purchase."),
                gaps(TWO_PHASES, ""));
        assertEquals(List.of("Bakery.Guests"), elements(CODE, "canvas Bakery uses Data { segment Guests " + TWO_PHASES + "}",
                "landscape Data { information Visit  source Site { holds Visit }  source Till { holds Visit } }"));
    }

    @Test
    void aSourceThatIsInBothLinksThem() {
        assertEquals(List.of(), gaps(TWO_PHASES + "channel Phone { reaches Guests in purchase  records Visit in Site }", ""));
    }

    @Test
    void aPathOfFlowsLinksThemEitherWayWhateverItCarries() {
        assertEquals(List.of(), gaps(TWO_PHASES, """
                flow One from Till to Ledger { carries Other manual yearly }
                flow Two from Ledger to Site
                """));
    }

    @Test
    void flowsThatMeetInAThirdSourceAreNoPath() {
        assertEquals(1, gaps(TWO_PHASES, "flow One from Till to Ledger  flow Two from Site to Ledger").size());
    }

    @Test
    void aWantedFlowDoesNotLink() {
        assertEquals(1, gaps(TWO_PHASES, "flow One from Till to Site { wanted }").size());
    }

    @Test
    void phasesInWhichNothingIsRecordedAreSkipped() {
        assertEquals(List.of("What is recorded about “Guests” is not linked between the phases awareness → after-sales."),
                gaps("""
                        channel Web { reaches Guests in awareness, evaluation  records Visit in Site during awareness }
                        channel Phone { reaches Guests in after-sales  records Visit in Ledger }
                        """, ""));
    }

    @Test
    void onlyNeighboursAreCompared() {
        assertEquals(List.of("What is recorded about “Guests” is not linked between the phases awareness → purchase "
                + "and purchase → after-sales."), gaps(TWO_PHASES + """
                channel Care { reaches Guests in after-sales  records Visit in Site }
                """, ""));
    }

    @Test
    void aChannelCountsOnlyInThePhasesInWhichItReachesTheSegment() {
        assertEquals(List.of(), gaps("""
                channel Web { reaches Guests in awareness  records Visit in Site during awareness, purchase }
                channel Shop { reaches Guests in purchase }
                """, ""));
    }

    @Test
    void whatARelationshipRecordsIsNotWhatAChannelRecords() {
        assertEquals(List.of(), gaps("""
                channel Web { reaches Guests in awareness  records Visit in Site }
                relationship Card { with Guests in purchase  records Visit in Till during purchase }
                """, ""));
    }
}
