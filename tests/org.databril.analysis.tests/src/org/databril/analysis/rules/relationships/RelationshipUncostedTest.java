// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.relationships;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RelationshipUncostedTest {
    private static final String CODE = "relationship-uncosted";

    @Test
    void aRelationshipWithoutAnyCostIsReported() {
        assertEquals(List.of("Bakery.Card"), elements(CODE, """
                canvas Bakery { relationship Card  channel Shop  cost Wages { driven by Shop } }
                """));
    }

    @Test
    void aCostOfItsOwnIsEnough() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { relationship Card { cost 250 EUR per month } }"));
    }

    @Test
    void aCostThatItDrivesIsEnough() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { relationship Card  cost Cards { driven by Card } }"));
    }
}
