// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Collections;

import org.junit.jupiter.api.Test;

class ExactTest {
    private static Exact number(String decimal) {
        return Exact.of(new BigDecimal(decimal));
    }

    @Test
    void threeThirdsOfAnAmountAreTheAmount() {
        var third = number("100").dividedBy(3);

        assertEquals(number("100"), third.plus(third).plus(third));
        assertEquals("33.3333333333", third.decimal().toPlainString());
        assertEquals("100/3", third.toString());
    }

    @Test
    void aNumberThatEndsKeepsEveryDigit() {
        assertEquals("0.0009765625", Exact.ONE.dividedBy(1024).decimal().toPlainString());
        assertEquals("0.00000000000001", number("0.00000000000001").decimal().toPlainString());
        assertEquals("123456789012345678901234567890.12",
                number("123456789012345678901234567890.12").decimal().toPlainString());
    }

    @Test
    void wholeNumbersHaveNoDecimalsAndNoExponent() {
        assertEquals("310000", number("310000.00").decimal().toPlainString());
        assertEquals("1000000", number("1E+6").decimal().toString());
        assertEquals("0", number("0.000").decimal().toString());
    }

    @Test
    void whatHasNoEndIsRoundedHalfEvenOnceAtTheEnd() {
        assertEquals("0.6666666667", Exact.of(2).dividedBy(3).decimal().toPlainString());
        assertEquals("-0.6666666667", Exact.of(-2).dividedBy(3).decimal().toPlainString());
        assertEquals("1", Exact.sum(Collections.nCopies(7, Exact.ONE.dividedBy(7))).decimal().toPlainString());
    }

    @Test
    void roundedForPeopleGoesHalfUp() {
        assertEquals("2.68", number("2.675").rounded(2).toPlainString());
        assertEquals("33.33", number("100").dividedBy(3).rounded(2).toPlainString());
    }

    @Test
    void numbersCompareByValue() {
        assertEquals(number("0.5"), Exact.ONE.dividedBy(2));
        assertEquals(number("0.50").hashCode(), Exact.ONE.dividedBy(2).hashCode());
        assertEquals(1, Exact.ONE.dividedBy(3).compareTo(number("0.3333333333")));
        assertEquals(Exact.of(-2), Exact.of(4).dividedBy(Exact.of(-2)));
    }

    @Test
    void nothingCanBeDividedByZero() {
        assertThrows(ArithmeticException.class, () -> Exact.ONE.dividedBy(Exact.ZERO));
    }
}
