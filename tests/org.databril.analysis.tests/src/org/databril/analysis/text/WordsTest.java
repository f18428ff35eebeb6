// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.TreeSet;

import org.databril.analysis.impact.Loss;
import org.databril.analysis.lineage.Edge;
import org.databril.catalogue.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everySentenceIsThereInBothLanguages() {
        assertEquals(new TreeSet<>(Words.in(Language.EN).keys()), new TreeSet<>(Words.in(Language.NL).keys()));
    }

    @Test
    void everyLossAndEveryStepHasASentence() {
        var keys = Words.in(Language.EN).keys();

        Arrays.stream(Loss.values()).forEach(loss -> assertTrue(keys.contains("without." + loss.code()), loss.code()));
        Arrays.stream(Edge.Kind.values()).forEach(kind -> assertTrue(keys.contains("lineage." + kind.id()), kind.id()));
    }

    @Test
    void bracesInALabelStayAsTheyAre() {
        assertEquals("a{1} holds b{0}", Words.in(Language.EN).say("lineage.holds", "a{1}", "b{0}"));
    }

    @Test
    void aSentenceThatIsMissingIsAMistakeOfTheProgram() {
        assertThrows(IllegalArgumentException.class, () -> Words.in(Language.EN).say("no-such"));
    }
}
