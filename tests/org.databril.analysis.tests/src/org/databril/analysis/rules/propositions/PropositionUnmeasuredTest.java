// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.propositions;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PropositionUnmeasuredTest {
    private static final String CODE = "proposition-unmeasured";

    @Test
    void aPromiseThatNoKpiMeasuresIsReportedOnThePromise() {
        assertEquals(List.of("Bakery.Bread.OnTime"), elements(CODE, """
                canvas Bakery {
                    proposition Bread { promise Fresh { measured by Freshness }  promise OnTime }
                    kpi Freshness
                }
                """));
    }

    @Test
    void aPropositionWithoutPromisesIsReportedItself() {
        assertEquals(List.of("Bakery.Box"), elements(CODE, """
                canvas Bakery {
                    proposition Box
                    proposition Bread { measured by Freshness }
                    kpi Freshness
                }
                """));
    }

    @Test
    void aKpiOnAPropositionDoesNotCoverItsPromises() {
        assertEquals(List.of("Bakery.Bread.Fresh"), elements(CODE, """
                canvas Bakery {
                    proposition Bread { measured by Freshness  promise Fresh }
                    kpi Freshness
                }
                """));
    }

    @Test
    void aMeasureSaidByTheKpiCountsAsMuchAsOneSaidByThePromise() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery uses Data { proposition Bread { promise Fresh }  proposition Box }
                landscape Data { kpi Freshness { measures Bread.Fresh, Box } }
                """));
    }

    @Test
    void aPropositionWithMeasuredPromisesNeedsNoKpiOfItsOwn() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    proposition Bread { promise Fresh { measured by Freshness } }
                    kpi Freshness
                }
                """));
    }
}
