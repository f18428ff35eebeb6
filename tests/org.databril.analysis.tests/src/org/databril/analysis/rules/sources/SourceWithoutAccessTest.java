// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.sources;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SourceWithoutAccessTest {
    private static final String CODE = "source-without-access";

    @Test
    void aSourceOfWhichDataCanBeHadByHandOnlyIsReported() {
        assertEquals(List.of("Data.Till"), elements(CODE, "landscape Data { source Till { access manual } }"));
    }

    @Test
    void anotherWayBesideItIsEnough() {
        assertEquals(List.of(), elements(CODE, "landscape Data { source Till { access manual, export } }"));
    }

    @Test
    void aSourceThatNamesNoWayIsNotReported() {
        assertEquals(List.of(), elements(CODE, "landscape Data { source Till { application } }"));
    }
}
