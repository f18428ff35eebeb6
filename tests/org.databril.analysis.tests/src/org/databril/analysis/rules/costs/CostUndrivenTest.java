// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CostUndrivenTest {
    private static final String CODE = "cost-undriven";

    @Test
    void aCostWithoutDriversIsReported() {
        assertEquals(List.of("Bakery.Rent"), elements(CODE, "canvas Bakery { cost Rent { amount 9 EUR per day } }"));
    }

    @Test
    void aCostWithADriverIsNotReported() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { channel Shop  cost Rent { driven by Shop } }"));
    }
}
