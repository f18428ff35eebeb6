// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.streams;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StreamUnrecordedTest {
    private static final String CODE = "stream-unrecorded";

    @Test
    void aStreamThatIsRecordedInNoSourceIsReported() {
        assertEquals(List.of("Bakery.Tips"), elements(CODE, """
                canvas Bakery uses Data { stream Sales { recorded in Till }  stream Tips }
                landscape Data { source Till }
                """));
    }

    @Test
    void aStreamThatIsRecordedSomewhereIsNotReported() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery { stream Sales { recorded in Data.Till } }
                landscape Data { source Till }
                """));
    }
}
