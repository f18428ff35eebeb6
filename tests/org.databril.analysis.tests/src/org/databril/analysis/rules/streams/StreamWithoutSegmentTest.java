// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.streams;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StreamWithoutSegmentTest {
    private static final String CODE = "stream-without-segment";

    @Test
    void aStreamFromNobodyIsReported() {
        assertEquals(List.of("Bakery.Sales"), elements(CODE, """
                canvas Bakery { proposition Bread  stream Sales { for Bread  amount 10 EUR per day } }
                """));
    }

    @Test
    void aStreamFromASegmentIsNotReported() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { segment Guests  stream Sales { from Guests } }"));
    }
}
