// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.databril.catalogue.Language;
import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class ArrangedTest {
    private final Typed typed = Typed.of("holdings", """
            landscape L {
                information A  information B  information C
                source Till { holds A }
                source Box
                source Site "The site" { holds B, A as master }
                source Ägypten { holds B }
            }
            """);

    @Test
    void everythingStandsInTheOrderOfTheText() {
        assertEquals(List.of("Till", "Box", "The site", "Ägypten"), rows(Arrangement.PLAIN));
    }

    @Test
    void emptyRowsAndColumnsAreLeftOut() {
        assertEquals(List.of("Till", "The site", "Ägypten"), rows(Arrangement.PLAIN.fullRows(true)));
        assertEquals(List.of(0, 1), Arranged.of(typed.matrix(), Arrangement.PLAIN.fullColumns(true), Language.EN).columns());
    }

    @Test
    void rowsHaveToHaveAllWordsOfTheFilter() {
        assertEquals(List.of("The site"), rows(Arrangement.PLAIN.filtered("SITE")));
        assertEquals(List.of("The site"), rows(Arrangement.PLAIN.filtered("site master")));
        assertEquals(List.of(), rows(Arrangement.PLAIN.filtered("site box")));
    }

    @Test
    void rowsAreSortedUpDownAndNotAnyMoreWithEmptyOnesLast() {
        var byName = Arrangement.PLAIN.sorted(Arrangement.LABEL);
        assertEquals(List.of("Ägypten", "Box", "The site", "Till"), rows(byName));
        assertEquals(List.of("Till", "The site", "Box", "Ägypten"), rows(byName.sorted(Arrangement.LABEL)));
        assertEquals(Arrangement.PLAIN, byName.sorted(Arrangement.LABEL).sorted(Arrangement.LABEL));
        var byA = Arrangement.PLAIN.sorted("L.A");
        assertEquals(List.of("Till", "The site", "Ägypten", "Box"), rows(byA));
        assertEquals(List.of("The site", "Till", "Ägypten", "Box"), rows(byA.sorted("L.A")));
    }

    private List<String> rows(Arrangement wish) {
        var seen = Arranged.of(typed.matrix(), wish, Language.EN);
        return IntStream.range(0, seen.rows().size()).mapToObj(row -> seen.row(row).label()).toList();
    }
}
