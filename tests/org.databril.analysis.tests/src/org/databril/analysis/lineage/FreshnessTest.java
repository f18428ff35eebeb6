// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.databril.analysis.Written;
import org.databril.model.bmc.Frequency;
import org.databril.model.bmc.Kpi;
import org.junit.jupiter.api.Test;

class FreshnessTest {
    private static Optional<Freshness> freshness(String landscape) {
        var business = Written.business("""
                landscape L {
                    information I { attribute a  attribute b }
                    source M { holds I as master }
                    source N
                    source S { holds I }
                """ + landscape + "}");
        return Freshness.of(business.all(Kpi.class).getFirst(), business);
    }

    @Test
    void aKpiIsAsFreshAsTheSlowestOfTheBestPathsToWhatItTakes() {
        var freshness = freshness("""
                flow Quick from M to S { carries I(a) automatic hourly }
                flow Slow from M to N { carries I(b) automatic weekly }
                flow Further from N to S { carries I(b) automatic daily }
                kpi K { from S }
                """).orElseThrow();

        assertEquals(Frequency.WEEKLY, freshness.delay());
        assertEquals(2, freshness.path().flows().size());
    }

    @Test
    void whatItDoesNotTakeDoesNotSlowItDown() {
        assertEquals(Frequency.HOURLY, freshness("""
                flow Quick from M to S { carries I(a) automatic hourly }
                flow Slow from M to S { carries I(b) automatic weekly }
                kpi K { from S(I(a)) }
                """).orElseThrow().delay());
    }

    @Test
    void aMasterIsThereAtOnce() {
        assertTrue(freshness("flow Any from S to M { carries I daily } kpi K { from M }").isEmpty());
    }

    @Test
    void whatNothingFeedsAndAKpiWithoutSourceHaveNoLimit() {
        assertTrue(freshness("kpi K { from S, N }").isEmpty());
        assertTrue(freshness("kpi K").isEmpty());
    }

    @Test
    void aFlowThatDoesNotSayHowOftenLeavesItUnknown() {
        assertEquals(Frequency.UNKNOWN, freshness("flow F from M to S { carries I } kpi K { from S }").orElseThrow().delay());
    }
}
