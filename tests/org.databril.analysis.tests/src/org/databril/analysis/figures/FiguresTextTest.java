// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.analysis.Cases;
import org.databril.analysis.Written;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.junit.jupiter.api.Test;

class FiguresTextTest {
    private static String text(Business business, Language language) {
        return FiguresText.of(Figures.standard().of(business.all(Canvas.class).getFirst(), business), language);
    }

    @Test
    void theBakerysFiguresReadLikeAMail() {
        assertEquals("""
                Bakery De Korenaar, in EUR

                Revenue: € 310,000 a year
                - Shop sales: € 310,000 (100 %)
                Per value proposition:
                  - Sourdough baked this morning: € 310,000
                  - Breakfast box: € 0
                Per customer segment:
                  - Households within 5 km: € 310,000
                  - Hotels and restaurants: € 0

                Cost: € 192,000 a year
                - Wages: € 180,000 (93.8 %)
                - Loyalty card: € 3,000 (1.6 %)
                - Deck oven: € 9,000 (4.7 %)
                Per value proposition:
                  - Sourdough baked this morning: € 152,250
                  - Breakfast box: € 39,750
                Per customer segment:
                  - Households within 5 km: € 153,750
                  - Hotels and restaurants: € 38,250
                Fixed € 180,000, variable € 0, not said € 12,000

                Return: € 118,000 a year
                Per value proposition:
                  - Sourdough baked this morning: € 157,750
                  - Breakfast box: € -39,750
                Per customer segment:
                  - Households within 5 km: € 156,250
                  - Hotels and restaurants: € -38,250

                What it yields for each unit of cost:
                - Shop in the village: 4.31
                - Baking: 2.87

                Data coverage:
                - Customer segments: 75 %
                - Value propositions: 75 %
                - Channels: 16.7 %
                - Customer relationships: 0 %
                - Revenue streams: 100 %
                - Key resources: 100 %
                - Key activities: 33.3 %
                - Key partners: 50 %
                - Cost structure: 100 %
                """, text(Business.of(Cases.korenaar()), Language.EN));
    }

    @Test
    void severalCurrenciesStandApartAndThatIsTold() {
        var text = text(Written.business("""
                canvas C { stream A { amount 1000.5 EUR per year } stream B { amount 10 SEK per month } }
                """), Language.NL);

        assertTrue(text.startsWith("C, in EUR\n\nOmzet: € 1.000,50 per jaar\n"), text);
        assertTrue(text.contains("C, in SEK\n\nOmzet: SEK 120 per jaar\n"), text);
        assertTrue(text.endsWith("\nBedragen in verschillende valuta's zijn niet bij elkaar opgeteld.\n"), text);
    }

    @Test
    void anEmptyCanvasSaysThatNoAmountsAreGiven() {
        assertEquals("C\nNo amounts are given.\n", text(Written.business("canvas C"), Language.EN));
    }
}
