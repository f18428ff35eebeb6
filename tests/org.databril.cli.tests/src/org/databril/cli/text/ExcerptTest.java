// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static String marked(Excerpt excerpt) {
        return excerpt.line() + "\n" + excerpt.caretLine();
    }

    @Test
    void caretsStandUnderTheWords() {
        assertEquals("channel Shop {\n        ^^^^", marked(Excerpt.of("    channel Shop {", 13, 4, 80)));
    }

    @Test
    void tabsCountAsSpaces() {
        assertEquals("a   Shop\n    ^^^^", marked(Excerpt.of("\ta\tShop", 4, 4, 80)));
    }

    @Test
    void wideCharactersCountTwice() {
        assertEquals("\"花屋\" Shop\n       ^^^^", marked(Excerpt.of("\"花屋\" Shop", 6, 4, 80)));
        assertEquals("花屋\n^^^^", marked(Excerpt.of("花屋", 1, 2, 80)));
        assertEquals("👩 Shop\n   ^^^^", marked(Excerpt.of("👩 Shop", 4, 4, 80)));
    }

    @Test
    void marksCountForNothing() {
        assertEquals("cafe\u0301 Shop\n     ^^^^", marked(Excerpt.of("cafe\u0301 Shop", 7, 4, 80)));
    }

    @Test
    void longLinesAreCutOnBothSides() {
        var excerpt = Excerpt.of("x".repeat(500) + " Shop " + "y".repeat(500), 502, 4, 60);
        assertTrue(excerpt.line().startsWith("…") && excerpt.line().endsWith("…"), excerpt.line());
        assertTrue(DisplayWidth.of(excerpt.line()) <= 60, excerpt.line());
        assertEquals("Shop", excerpt.line().substring(excerpt.before(), excerpt.before() + excerpt.carets()));
    }

    @Test
    void thereIsAlwaysACaret() {
        assertEquals("canvas A\n        ^", marked(Excerpt.of("canvas A", 9, 0, 80)));
        assertEquals("\n^", marked(Excerpt.of("", 1, 0, 80)));
    }

    @Test
    void aTerminalObeysNothingInIt() {
        assertFalse(Excerpt.of("a \u001b[31m Shop \u202E", 1, 1, 80).line().matches(".*[\u001b\u202E].*"));
    }
}
