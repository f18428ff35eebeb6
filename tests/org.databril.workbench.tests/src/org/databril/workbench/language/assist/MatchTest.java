// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.assist;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MatchTest {
    @Test
    void whatWasTypedFitsAtTheStartOfAWordWhateverTheCase() {
        assertTrue(Match.fits("FreshBread", "fre"));
        assertTrue(Match.fits("FreshBread", "bread"));
        assertTrue(Match.fits("FreshBread \u2013 Sourdough baked this morning", "sour"));
        assertTrue(Match.fits("anything", ""));
    }

    @Test
    void whatWasTypedDoesNotFitInsideAWord() {
        assertFalse(Match.fits("FreshBread", "read"));
        assertFalse(Match.fits("segment", "gment"));
    }
}
