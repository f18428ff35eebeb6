// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.costs;

import static org.databril.analysis.Found.messages;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CostDiffersTest {
    private static final String CODE = "cost-differs";

    private static List<String> messagesOf(String rest) {
        return messages(CODE, "canvas Bakery { activity Idling " + rest + "}");
    }

    @Test
    void anOwnCostThatDiffersFromTheSharesThatAnItemDrivesIsReported() {
        assertEquals(List.of("“Baking” has a cost of its own (€ 95,000 a year) and costs driven by it that add up to "
                + "something else (€ 108,000 a year)."), messagesOf("""
                activity Baking { cost 95000 EUR per year }
                cost Wages { amount 15000 EUR per month  driven by Baking 60%, Idling 40% }
                """));
    }

    @Test
    void onePercentIsNoDifference() {
        assertEquals(List.of(), messagesOf("""
                activity Baking { cost 100 EUR per year }
                cost Wages { amount 101 EUR per year  driven by Baking }
                """));
        assertEquals(1, messagesOf("""
                activity Baking { cost 100 EUR per year }
                cost Wages { amount 101.01 EUR per year  driven by Baking }
                """).size());
    }

    @Test
    void theSharesOfSeveralCostsAddUp() {
        assertEquals(List.of(), messagesOf("""
                activity Baking { cost 730 EUR per year }
                cost Wages { amount 1 EUR per day  driven by Baking }
                cost Flour { amount 2 EUR per day  driven by Baking 50%, Idling }
                """));
    }

    @Test
    void anItemWithOnlyOneOfTheTwoIsNotReported() {
        assertEquals(List.of(), messagesOf("""
                activity Baking { cost 1 EUR per day }
                activity Selling
                cost Wages { amount 5 EUR per day  driven by Selling }
                """));
    }

    @Test
    void aShareOfNothingAddsUpToNothing() {
        assertEquals(1, messagesOf("""
                activity Baking { cost 1 EUR per day }
                cost Wages { amount 5 EUR per day  driven by Baking 0%, Idling }
                """).size());
    }

    @Test
    void currenciesAreNotComparedAndUnknownAmountsNotGuessed() {
        assertEquals(List.of(), messagesOf("""
                activity Baking { cost 1 EUR per day }
                activity Selling { cost 1 EUR per day }
                cost Wages { amount 5 USD per day  driven by Baking }
                cost Rent { driven by Selling }
                """));
    }
}
