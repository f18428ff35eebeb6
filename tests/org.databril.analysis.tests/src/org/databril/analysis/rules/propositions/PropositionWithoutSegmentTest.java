// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.propositions;

import static org.databril.analysis.Found.elements;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.Found;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.junit.jupiter.api.Test;

class PropositionWithoutSegmentTest {
    private static final String CODE = "proposition-without-segment";

    @Test
    void aPropositionForNobodyIsReported() {
        assertEquals(List.of("Bakery.Box"), elements(CODE, """
                canvas Bakery {
                    segment Households
                    proposition Bread { for Households }
                    proposition Box { bundled with Bread }
                }
                """));
    }

    @Test
    void aPropositionForSomebodyIsNotReported() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { segment Guests  proposition Bread { for Guests } }"));
    }

    @Test
    void aNameThatCannotBeResolvedIsSomebodyUnknown() {
        var business = Business.of(Written.rootsWithMistakes("canvas Bakery { proposition Bread { for Gusts } }"));

        assertEquals(List.of(), Found.in(business, CODE));
    }
}
