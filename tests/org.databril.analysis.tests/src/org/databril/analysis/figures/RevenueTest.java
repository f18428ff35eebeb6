// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.databril.analysis.figures.Calculated.canvas;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevenueTest {

    @ParameterizedTest
    @CsvSource({ "10 EUR per day, 3650", "10 EUR per week, 520", "10 EUR per month, 120", "10 EUR per quarter, 40",
            "10 EUR per year, 10", "1000000 EUR per day, 365000000", "0.01 EUR per day, 3.65", "0 EUR per day, 0" })
    void anAmountCountsAsOftenAsItsPeriodIsInAYear(String amount, String year) {
        var figures = canvas("stream S { amount " + amount + " }");

        figures.total("revenue", year);
        figures.item("revenue", "S", year);
    }

    @Test
    void aStreamIsSplitEquallyOverItsPropositionsAndOverItsSegments() {
        var figures = canvas("""
                segment A  segment B  segment Unpaid
                proposition P  proposition Q  proposition R  proposition Free
                stream S { from A, B for P, Q, R amount 100 EUR per year }
                """);

        figures.proposition("revenue", "P", "33.3333333333");
        figures.segment("revenue", "A", "50");
        figures.segment("revenue", "B", "50");
        figures.whole("revenue", Part.NO_PROPOSITION, "0");
        assertEquals(List.of("P", "Q", "R", "Free"), figures.elements("revenue", Part.PROPOSITION));
        figures.proposition("revenue", "Free", "0");
        figures.segment("revenue", "Unpaid", "0");
    }

    @Test
    void aStreamWithoutPropositionOrSegmentIsNotAttributable() {
        var figures = canvas("""
                segment A  proposition P
                stream ForNobody { from A amount 70 EUR per year }
                stream FromNobody { for P amount 30 EUR per year }
                """);

        figures.whole("revenue", Part.NO_PROPOSITION, "70");
        figures.whole("revenue", Part.NO_SEGMENT, "30");
        figures.proposition("revenue", "P", "30");
        figures.segment("revenue", "A", "70");
    }

    @Test
    void theShareOfAStreamIsOfTheTotalInItsCurrency() {
        var figures = canvas("""
                stream A { amount 30 EUR per year }
                stream B { amount 10 EUR per year }
                stream C { amount 5 USD per year }
                """);

        assertEquals("0.75", figures.value("revenue", Part.ITEM, "A").share().decimal().toPlainString());
        assertEquals("1", Calculated.value(figures.in("USD"), "revenue", Part.ITEM, "C").share().decimal().toPlainString());
    }

    @Test
    void ofNoRevenueThereAreNoShares() {
        assertNull(canvas("stream S { amount 0 EUR per year }").value("revenue", Part.ITEM, "S").share());
    }

    @Test
    void aStreamThatDoesNotSayItsAmountCountsNowhere() {
        var figures = canvas("""
                segment A  proposition P
                stream Unknown { from A for P }
                stream Known { from A for P amount 8 EUR per year }
                """);

        figures.total("revenue", "8");
        assertEquals(List.of("Known"), figures.elements("revenue", Part.ITEM));
    }

    @Test
    void currenciesAreNeverAddedUp() {
        var figures = canvas("""
                proposition P
                cost Licences { amount 7 GBP per year }
                stream A { for P amount 30 USD per month }
                stream B { for P amount 10 EUR per year }
                """);

        assertEquals(List.of("EUR", "GBP", "USD"), figures.currencies());
        Calculated.is("10", figures.in("EUR").whole("revenue", Part.TOTAL).orElseThrow());
        Calculated.is("360", figures.in("USD").whole("revenue", Part.TOTAL).orElseThrow());
        Calculated.is("0", figures.in("GBP").whole("revenue", Part.TOTAL).orElseThrow());
        Calculated.is("-7", figures.in("GBP").whole("return", Part.TOTAL).orElseThrow());
        Calculated.is("360", Calculated.value(figures.in("USD"), "revenue", Part.PROPOSITION, "P"));
    }

    @Test
    void aPropositionOfAnotherCanvasIsNotOnesOwn() {
        var figures = Calculated.from("""
                canvas C { proposition P  stream S { for P, Other.Q amount 10 EUR per year } }
                canvas Other { proposition Q }
                """);

        figures.proposition("revenue", "P", "5");
        figures.whole("revenue", Part.NO_PROPOSITION, "5");
    }

    @Test
    void everyFigureTellsWhatItIsMadeOf() {
        var made = canvas("""
                proposition P  proposition Q
                stream S { for P, Q amount 10 EUR per year }
                stream T { for P amount 1 EUR per year }
                """).value("revenue", Part.PROPOSITION, "P").madeOf();

        assertEquals(List.of("S 5 S>P", "T 1 T>P"), made.stream().map(RevenueTest::text).toList());
    }

    static String text(Contribution part) {
        return part.element().getName() + " " + part.value() + " "
                + String.join(">", part.path().stream().map(e -> e.getName()).toList());
    }
}
