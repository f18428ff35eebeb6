// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.databril.analysis.figures.Calculated.canvas;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;
import org.junit.jupiter.api.Test;

class CostTest {

    @Test
    void anItemCostsItsSharesOfTheCostsThatItDrives() {
        var figures = canvas("""
                activity Baking { cost 95000 EUR per year }
                channel Shop
                cost Wages { amount 15000 EUR per month driven by Baking 60%, Shop 40% }
                cost Flour { amount 100 EUR per week driven by Baking }
                """);

        figures.item("item-cost", "Baking", "113200");
        figures.item("item-cost", "Shop", "72000");
        figures.total("cost", "185200");
        assertEquals(List.of("Wages", "Flour"), figures.elements("cost", Part.ITEM));
    }

    @Test
    void whereAnItemDrivesNoCostItsOwnCounts() {
        var figures = canvas("""
                resource Oven { cost 9000 EUR per year }
                relationship Card { cost 250 EUR per month }
                cost Rent { amount 1000 EUR per year }
                """);

        figures.item("item-cost", "Oven", "9000");
        figures.item("item-cost", "Card", "3000");
        figures.total("cost", "13000");
        assertEquals(List.of("Rent", "Oven", "Card"), figures.elements("cost", Part.ITEM));
    }

    @Test
    void aShareOfZeroPercentIsAShareOfNothing() {
        var figures = canvas("""
                channel Shop { cost 500 EUR per year }
                activity Baking
                cost Wages { amount 100 EUR per year driven by Shop 0%, Baking 100% }
                """);

        figures.item("item-cost", "Shop", "0");
        figures.item("item-cost", "Baking", "100");
        figures.total("cost", "100");
    }

    @Test
    void sharesLeftOutSplitEquallyWhatTheGivenOnesLeaveOver() {
        var figures = canvas("""
                resource A  resource B  resource C
                cost Wages { amount 100 EUR per year driven by A 40%, B, C }
                """);

        figures.item("item-cost", "A", "40");
        figures.item("item-cost", "B", "30");
        figures.item("item-cost", "C", "30");
        figures.whole("cost", Part.NO_PROPOSITION, "100");
    }

    @Test
    void givenSharesUnderAHundredPercentLeaveTheRestToNobody() {
        var figures = canvas("""
                proposition P
                resource A { needed by P }
                cost Wages { amount 1000 EUR per year driven by A 12.5% }
                """);

        figures.proposition("cost", "P", "125");
        figures.whole("cost", Part.NO_PROPOSITION, "875");
        figures.total("cost", "1000");
    }

    @Test
    void whatNothingDrivesBelongsToNobody() {
        var figures = canvas("proposition P  cost Rent { amount 1000 EUR per year }");

        figures.whole("cost", Part.NO_PROPOSITION, "1000");
        figures.whole("cost", Part.NO_SEGMENT, "1000");
        figures.proposition("cost", "P", "0");
    }

    @Test
    void fixedAndVariableStandApartFromWhatSaysNeither() {
        var figures = canvas("""
                cost Wages { fixed amount 100 EUR per year }
                cost Rent { fixed amount 50 EUR per year }
                cost Flour { variable amount 30 EUR per year }
                cost Other { amount 7 EUR per year }
                resource Oven { cost 3 EUR per year }
                """);

        figures.whole("cost", Part.FIXED, "150");
        figures.whole("cost", Part.VARIABLE, "30");
        figures.whole("cost", Part.UNSAID, "10");
    }

    @Test
    void aDriversOwnCostDoesNotCountInAnotherCurrencyEither() {
        var figures = canvas("""
                channel Shop { cost 500 EUR per year }
                cost Cloud { amount 10 USD per month driven by Shop }
                """);

        Calculated.is("120", Calculated.value(figures.in("USD"), "item-cost", Part.ITEM, "Shop"));
        Calculated.is("0", figures.in("EUR").whole("cost", Part.TOTAL).orElseThrow());
    }

    @Test
    void returnIsRevenueLessCost() {
        var figures = canvas("""
                segment A  proposition P { for A }
                stream S { from A for P amount 100 EUR per year }
                stream Rest { amount 5 EUR per year }
                resource R { needed by P cost 130 EUR per year }
                cost Rent { amount 20 EUR per year }
                """);

        figures.total("return", "-45");
        figures.proposition("return", "P", "-30");
        figures.segment("return", "A", "-30");
        figures.whole("return", Part.NO_PROPOSITION, "-15");
        figures.whole("return", Part.NO_SEGMENT, "-15");
    }

    @Test
    void efficiencyIsWhatAnActivityOrChannelYieldsForWhatItCosts() {
        var figures = canvas("""
                activity Baking { cost 10 EUR per month yields 300 EUR per year }
                channel Shop { yields 100 EUR per year }
                cost Rent { amount 80 EUR per year driven by Shop 50% }
                """);

        figures.item("efficiency", "Baking", "2.5");
        figures.item("efficiency", "Shop", "2.5");
    }

    @Test
    void nothingIsEfficientThatCostsNothingOrInAnotherCurrencyOrDoesNotSayWhatItYields() {
        var figures = canvas("""
                activity Free { cost 0 EUR per year yields 300 EUR per year }
                activity Uncosted { yields 300 EUR per year }
                activity Foreign { cost 10 USD per year yields 300 EUR per year }
                activity Unsaid { cost 10 EUR per year }
                activity Fruitless { cost 10 EUR per year yields 0 EUR per year }
                """);

        assertEquals(List.of("Fruitless"), figures.elements("efficiency", Part.ITEM));
        figures.item("efficiency", "Fruitless", "0");
    }

    @Test
    void anEmptyCanvasHasFiguresOfNothing() {
        var figures = canvas("");

        assertEquals(List.of("EUR"), figures.currencies());
        figures.total("revenue", "0");
        figures.total("cost", "0");
        figures.total("return", "0");
        assertEquals(List.of(), figures.elements("efficiency", Part.ITEM));
        assertEquals(List.of(), figures.coveredBlocks());
    }
}
