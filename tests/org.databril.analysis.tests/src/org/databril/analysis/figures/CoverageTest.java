// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.databril.analysis.figures.Calculated.canvas;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.catalogue.Block;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static Calculated linked(String members) {
        return Calculated.from("canvas C uses D {\n" + members + "\n}", "landscape D { information I  source S  source T }");
    }

    @Test
    void segmentsThatPayCountByHowFarTheirPurchasesAreRecorded() {
        canvas("""
                segment Full { role payer, user purchases fully recorded }
                segment Part { purchases partly recorded }
                segment None { role payer purchases not recorded }
                segment Unsaid
                segment User { role user purchases fully recorded }
                """).coverage(Block.SEGMENTS, "0.375");
    }

    @Test
    void propositionsCountByTheirMeasuredPromisesOrAreMeasuredThemselves() {
        canvas("""
                kpi K { measures Two.First }
                kpi Own { measures Three }
                proposition Two { promise First  promise Second }
                proposition Three { promise Only }
                proposition Four { measured by K }
                proposition Five
                """).coverage(Block.PROPOSITIONS, "0.375");
    }

    @Test
    void channelsCountByThePhasesInWhichTheyRecord() {
        linked("""
                segment A
                channel Two { reaches A in awareness, purchase records I in S during purchase, delivery }
                channel Always { reaches A in delivery, after-sales records I in S }
                channel Nothing { reaches A in purchase }
                channel Nobody { records I in S }
                """).coverage(Block.CHANNELS, "0.5");
    }

    @Test
    void relationshipsAndPartnersAreMeasuredOrNot() {
        var figures = canvas("""
                kpi K { measures Card }
                relationship Card  relationship Other  relationship Third { measured by K }
                partner X { measured by K }  partner Y  partner Z
                """);

        figures.coverage(Block.RELATIONSHIPS, "0.6666666667");
        figures.coverage(Block.PARTNERS, "0.3333333333");
    }

    @Test
    void streamsAndCostsAreRecordedOrNot() {
        var figures = linked("stream A { recorded in S, T } stream B  cost X { recorded in T }");

        figures.coverage(Block.STREAMS, "0.5");
        figures.coverage(Block.COSTS, "1");
    }

    @Test
    void resourcesAndActivitiesAreMonitoredOrMeasured() {
        var figures = linked("""
                kpi K { measures Staff, Baking }
                resource Oven { monitored by S }  resource Staff  resource Van
                activity Baking  activity Selling { monitored by K }
                """);

        figures.coverage(Block.RESOURCES, "0.6666666667");
        figures.coverage(Block.ACTIVITIES, "1");
    }

    @Test
    void aBlockInWhichNothingIsToBeCoveredHasNone() {
        assertEquals(List.of(Block.COSTS), canvas("segment User { role user } channel Idle  cost Rent").coveredBlocks());
    }
}
