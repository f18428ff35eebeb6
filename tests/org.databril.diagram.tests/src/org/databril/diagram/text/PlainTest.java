// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void whiteSpaceAndControlCharactersAreOneSpace() {
        assertEquals("a b", Plain.of("  a\t\n\u0000\u0007 b "));
    }

    @Test
    void halfCharactersAreReplaced() {
        assertEquals("\uFFFDa\uFFFD😀", Plain.of("\uD83Da\uDE00😀"));
    }

    @Test
    void nothingTurnsTheDirectionOfWhatFollows() {
        assertEquals("abc", Plain.of("a\u202Eb\u2066c"));
    }

    @Test
    void theFirstLetterTellsTheDirection() {
        assertTrue(Plain.rightToLeft("12 מאפייה bakery"));
        assertFalse(Plain.rightToLeft("bakery מאפייה"));
        assertFalse(Plain.rightToLeft("123"));
    }
}
