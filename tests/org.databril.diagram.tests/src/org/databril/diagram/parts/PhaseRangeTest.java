// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Phase;
import org.junit.jupiter.api.Test;

class PhaseRangeTest {

    private final Words english = new Words(Language.EN);

    @Test
    void threeOrMoreNeighboursAreARange() {
        assertEquals("awareness to purchase, after-sales", PhaseRange.text(
            EnumSet.of(Phase.AWARENESS, Phase.EVALUATION, Phase.PURCHASE, Phase.AFTER_SALES), english));
    }

    @Test
    void twoNeighboursAreNamed() {
        assertEquals("evaluation, purchase", PhaseRange.text(EnumSet.of(Phase.PURCHASE, Phase.EVALUATION), english));
    }

    @Test
    void allFiveAreAll() {
        assertEquals("all phases", PhaseRange.text(EnumSet.allOf(Phase.class), english));
        assertEquals("alle fasen", PhaseRange.text(EnumSet.allOf(Phase.class), new Words(Language.NL)));
    }

    @Test
    void noneSaysNothing() {
        assertEquals("", PhaseRange.text(Set.of(), english));
    }
}
