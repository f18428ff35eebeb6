// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {

    private static final double WIDTH = 120;

    @ParameterizedTest
    @ValueSource(strings = {"Sourdough baked this morning for everybody within five kilometres", "AAAAAAAAAAAAAAAAAAAAAAA"
        + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "毎朝焼きたてのパンをご家庭にお届けするサービス。配達料金は無料です。",
        "مخبز في القرية مع موقف سيارات كبير جدا", "👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦",
        "e\u0301e\u0301e\u0301 client/server end-to-end after-sales", "ภาษาไทยไม่มีช่องว่างระหว่างคำและยาวมากจริงๆ"})
    void everyLineFitsAndNothingIsLost(String text) {
        List<String> lines = LineBreaker.lines(text, Type.LABEL, WIDTH);
        assertTrue(lines.size() > 1, lines::toString);
        lines.forEach(line -> assertTrue(Type.LABEL.width(line) <= WIDTH + 1e-9, line));
        assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        lines.forEach(line -> assertFalse(Unicode.joins(line.codePointAt(0)), line));
    }

    @Test
    void aWordIsBrokenOnlyWhereItFitsOnNoLine() {
        assertEquals(List.of("Sourdough", "baked"), LineBreaker.lines("Sourdough baked", Type.LABEL, 60));
    }

    @Test
    void aHyphenMayEndALine() {
        assertEquals(List.of("after-", "sales"), LineBreaker.lines("after-sales", Type.LABEL, 35));
    }

    @Test
    void aClosingMarkStartsNoLine() {
        for (String line : LineBreaker.lines("パン。パン。パン。パン。パン。", Type.LABEL, 30)) {
            assertFalse(line.startsWith("。"), line);
        }
    }

    @Test
    void anAmountStaysTogether() {
        for (String line : LineBreaker.lines("costs €\u00A095,000 a year", Type.LABEL, 60)) {
            assertFalse(line.endsWith("€"), line);
        }
    }

    @Test
    void whatStaysTogetherBreaksBeforeAWordDoes() {
        assertEquals(List.of("4,870\u00A0pupils\u00A0a", "year"),
            LineBreaker.lines("4,870\u00A0pupils\u00A0a\u00A0year", Type.LABEL, 75));
    }

    @Test
    void nothingMakesNoLine() {
        assertEquals(List.of(), LineBreaker.lines(" \n ", Type.LABEL, WIDTH));
    }

    @Test
    void aCharacterWiderThanTheLineStandsAlone() {
        assertEquals(List.of("W", "W"), LineBreaker.lines("WW", Type.TITLE, 3));
    }
}
