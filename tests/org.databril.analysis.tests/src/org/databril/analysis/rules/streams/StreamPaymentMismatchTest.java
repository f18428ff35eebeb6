// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.streams;

import static org.databril.analysis.Found.elements;
import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class StreamPaymentMismatchTest {
    private static final String CODE = "stream-payment-mismatch";

    @Test
    void preferredWaysThatAreNotPossibleAreListed() {
        assertEquals(List.of("For “Sales” customers would rather pay by phone and invoice, which is not possible."),
                messages(CODE, """
                        canvas Bakery { stream Sales { paid by "card", "cash"  prefers "phone", "card", "invoice" } }
                        """));
    }

    @Test
    void blanksAroundAWayAndCapitalsMakeNoDifference() {
        assertEquals(List.of(), elements(CODE, """
                canvas Bakery { stream Sales { paid by "Direct debit "  prefers " direct DEBIT" } }
                """));
    }

    @Test
    void aStreamWithoutPreferencesIsNotReported() {
        assertEquals(List.of(), elements(CODE, "canvas Bakery { stream Sales { paid by \"cash\" } }"));
    }

    @Test
    void aPreferenceIsListedOnceHoweverOftenItIsSaid() {
        assertEquals(List.of("For “Sales” customers would rather pay by phone, which is not possible."), messages(CODE, """
                canvas Bakery { stream Sales { paid by "cash"  prefers "phone", "Phone " } }
                """));
    }
}
