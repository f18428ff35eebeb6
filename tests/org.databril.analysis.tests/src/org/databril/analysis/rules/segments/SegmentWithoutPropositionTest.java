// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.segments;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentWithoutPropositionTest {
    private static final String CODE = "segment-without-proposition";

    @Test
    void aSegmentThatNoPropositionIsForIsReported() {
        assertEquals(List.of("Bakery.Hotels"), elements(CODE, """
                canvas Bakery {
                    segment Households
                    segment Hotels
                    proposition Bread { for Households }
                }
                """));
    }

    @Test
    void aPropositionOfAnotherCanvasCounts() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { segment Hotels }",
                "canvas Chain { proposition Bread { for Bakery.Hotels } }"));
    }
}
