// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.partners;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class PartnerSoleSourceTest {
    private static final String CODE = "partner-sole-source";

    private static String canvas(String rest) {
        return "canvas Bakery { proposition Bread  proposition Box  partner Mill  partner Farm " + rest + "}";
    }

    @Test
    void aResourceOfOneSupplierThatTwoPropositionsNeedIsReported() {
        assertEquals(List.of("“Flour” comes from “Mill” only, and Bread and Box need it."), messages(CODE,
                canvas("resource Flour { needed by Bread, Box  supplied by Mill }")));
    }

    @Test
    void aNeedThroughAnActivityThatThePropositionNeedsCounts() {
        assertEquals(List.of("Bakery.Flour"), elements(CODE, canvas("""
                resource Flour { needed by Bread, Baking  supplied by Mill }
                activity Baking { needed by Oven }
                resource Oven { needed by Box }
                """)));
    }

    @Test
    void aSupplierSaidByThePartnerIsTheSameSupplier() {
        assertEquals(List.of("Bakery.Flour"), elements(CODE, """
                canvas Bakery {
                    proposition Bread  proposition Box
                    partner Mill { provides Flour }
                    resource Flour { needed by Bread, Box  supplied by Mill }
                }
                """));
    }

    @Test
    void twoSuppliersFromEitherSideAreNoSoleSource() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery {
                    proposition Bread  proposition Box
                    partner Mill { provides Flour }
                    partner Farm
                    resource Flour { needed by Bread, Box  supplied by Farm }
                }
                """));
    }

    @Test
    void onePropositionIsNotEnough() {
        assertEquals(List.of(), elements(CODE, canvas("resource Flour { needed by Bread, Mill  supplied by Mill }")));
    }

    @Test
    void aResourceWithoutASupplierIsNotReported() {
        assertEquals(List.of(), elements(CODE, canvas("resource Flour { needed by Bread, Box }")));
    }

    @Test
    void needsInACircleEnd() {
        assertEquals(List.of("Bakery.Flour"), elements(CODE, canvas("""
                resource Flour { needed by Baking  supplied by Mill }
                activity Baking { needed by Flour, Baking, Bread, Box }
                """)));
    }
}
