// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.language.colours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.SemanticTokensLegend;
import org.junit.jupiter.api.Test;

class MeaningsTest {
    private static final SemanticTokensLegend LEGEND = new SemanticTokensLegend(
            List.of("keyword", "class", "enumMember"), List.of("declaration"));
    private static final Document TEXT = new Document("segment Hotels\nfor Hotels high");

    private final Meanings meanings = Meanings.of(TEXT, LEGEND, List.of(0, 0, 7, 0, 0, 0, 8, 6, 1, 1, 1, 4, 6, 1, 0, 0, 7, 4, 2, 0));

    @Test
    void namesAndValuesAreFoundByLineAndPlace() {
        assertEquals(List.of(new ColouredWord(8, 6, Meaning.DECLARATION), new ColouredWord(19, 6, Meaning.USE),
                new ColouredWord(26, 4, Meaning.VALUE)), meanings.words());
    }

    @Test
    void whatIsTypedBeforeAWordMovesItAndInItMakesItLonger() {
        assertEquals(List.of(8, 20, 27), meanings.moved(15, 0, 1).words().stream().map(ColouredWord::offset).toList());
        assertEquals(7, meanings.moved(10, 0, 1).words().get(0).length());
    }

    @Test
    void aWordThatIsDeletedHasNoColourAnyMore() {
        assertEquals(List.of(15, 22), meanings.moved(4, 10, 6).words().stream().map(ColouredWord::offset).toList());
    }

    @Test
    void onlyWhatHasOtherColoursIsPaintedAnew() {
        Meanings other = Meanings.of(TEXT, LEGEND, List.of(0, 8, 6, 1, 1, 1, 4, 6, 2, 0, 0, 7, 4, 2, 0));

        assertNull(meanings.changedSince(meanings));
        assertEquals(new Region(19, 6), other.changedSince(meanings));
        assertEquals(new Region(8, 22), Meanings.NONE.changedSince(meanings));
    }

    @Test
    void onlyWordsWithinAStretchAreGiven() {
        assertEquals(List.of(19), meanings.within(new Region(15, 11)).map(ColouredWord::offset).toList());
    }
}
