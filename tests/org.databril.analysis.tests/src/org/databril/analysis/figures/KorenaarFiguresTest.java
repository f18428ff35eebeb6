// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.databril.analysis.Cases;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Bakery De Korenaar, worked out on paper. */
class KorenaarFiguresTest {
    private static Business business;
    private static Calculated figures;

    @BeforeAll
    static void calculate() {
        business = Business.of(Cases.korenaar());
        figures = Calculated.of(business.all(Canvas.class).getFirst(), business);
    }

    @Test
    void revenueIsTheShopsAlone() {
        figures.total("revenue", "310000");
        figures.item("revenue", "ShopSales", "310000");
        figures.proposition("revenue", "FreshBread", "310000");
        figures.proposition("revenue", "BreakfastBox", "0");
        figures.segment("revenue", "Households", "310000");
        figures.segment("revenue", "Hotels", "0");
        figures.whole("revenue", Part.NO_PROPOSITION, "0");
        figures.whole("revenue", Part.NO_SEGMENT, "0");
    }

    @Test
    void costIsWagesLoyaltyCardAndOven() {
        // Wages 180 000 + card 12 x 250 + oven 9 000; shop and baking drive wages, so their own 42 000 and 95 000 do not count
        figures.total("cost", "192000");
        assertEquals(List.of("Wages", "LoyaltyCard", "Oven"), figures.elements("cost", Part.ITEM));
        figures.item("item-cost", "Baking", "108000");
        figures.item("item-cost", "Shop", "72000");
        figures.item("item-cost", "LoyaltyCard", "3000");
        figures.item("item-cost", "Oven", "9000");
        figures.whole("cost", Part.FIXED, "180000");
        figures.whole("cost", Part.VARIABLE, "0");
        figures.whole("cost", Part.UNSAID, "12000");
    }

    @Test
    void breadAndBoxBearTheCost() {
        // baking 108 000 bread; shop 72 000 half each; card 3 000 half each; oven 4 500 bread, 4 500 by the shop half each
        figures.proposition("cost", "FreshBread", "152250");
        figures.proposition("cost", "BreakfastBox", "39750");
        figures.whole("cost", Part.NO_PROPOSITION, "0");
    }

    @Test
    void householdsAndHotelsBearTheCost() {
        // baking and half the oven by bread, which only households pay for; shop half each; card households; half the oven by the shop
        figures.segment("cost", "Households", "153750");
        figures.segment("cost", "Hotels", "38250");
        figures.whole("cost", Part.NO_SEGMENT, "0");
    }

    @Test
    void theBoxLosesMoneyAndSoDoHotels() {
        figures.total("return", "118000");
        figures.proposition("return", "FreshBread", "157750");
        figures.proposition("return", "BreakfastBox", "-39750");
        figures.segment("return", "Households", "156250");
        figures.segment("return", "Hotels", "-38250");
    }

    @Test
    void shopAndBakingYieldMoreThanTheyCost() {
        assertEquals(List.of("Shop", "Baking"), figures.elements("efficiency", Part.ITEM));
        figures.item("efficiency", "Shop", "4.3055555556");
        figures.item("efficiency", "Baking", "2.8703703704");
    }

    @Test
    void coverageShowsWhereDataAreMissing() {
        figures.coverage(Block.SEGMENTS, "0.75"); // partly, fully
        figures.coverage(Block.PROPOSITIONS, "0.75"); // one promise of two; the box measured itself
        figures.coverage(Block.CHANNELS, "0.1666666667"); // 1 of 4, 0 of 1, 1 of 4
        figures.coverage(Block.RELATIONSHIPS, "0");
        figures.coverage(Block.STREAMS, "1");
        figures.coverage(Block.RESOURCES, "1");
        figures.coverage(Block.ACTIVITIES, "0.3333333333"); // baking only
        figures.coverage(Block.PARTNERS, "0.5"); // the oven's supplier, not the couriers
        figures.coverage(Block.COSTS, "1");
    }

    @Test
    void nextYearHasNoAmountsAndNoCurrency() {
        var next = Figures.standard().of(business.all(Canvas.class).getLast(), business);

        assertEquals(1, next.size());
        assertNull(next.getFirst().currency());
        Calculated.is("0", next.getFirst().whole("revenue", Part.TOTAL).orElseThrow());
        assertEquals(List.of(Block.SEGMENTS),
                next.getFirst().of("coverage", Part.BLOCK).stream().map(FigureValue::block).toList());
    }
}
