// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class MeasuresMatrixTest {
    private static final String TEXT = """
            canvas K {
                proposition Bread { promise Fresh "Baked today" { measured by Share } promise OnTime }
                proposition Box "Breakfast box"
                channel Shop
                kpi Share "Share baked today" { unit "%" }
                kpi Late { measures Bread.OnTime, Shop }
                kpi Other
            }
            canvas Elsewhere { channel Van  kpi Fuel { measures Van } }
            """;

    private final Typed typed = Typed.of("measures", TEXT);

    @Test
    void promisesAndPropositionsWithoutThemAreMeasuredByTheKpisOfTheCanvas() {
        assertEquals(List.of("Baked today", "OnTime", "Breakfast box"), typed.matrix().columns().stream().map(c -> c.label()).toList());
        assertEquals(List.of("Share baked today | x |  | ", "Late |  | x | ", "Other |  |  | "), typed.rows());
    }

    @Test
    void theSpaceBarSaysThatAKpiMeasuresAPromiseAndTakesItBack() {
        assertEquals("x", typed.toggled(""));
        assertEquals("", typed.toggled("x"));
        typed.type("K.Share", "K.Box", "x").hasText(TEXT.replace("{ unit \"%\" }", "{ unit \"%\"  measures Box }"));
        typed.type("K.Share", "K.Bread.Fresh", "").hasText(TEXT.replace("{ measured by Share }", "{ }"));
        typed.type("K.Late", "K.Bread.OnTime", "no", "K.Late", "K.Box", "ja").hasText(TEXT.replace("measures Bread.OnTime, Shop", "measures Shop, Box"));
    }

    @Test
    void whatIsNeitherYesNorNoIsRefused() {
        assertEquals(List.of("perhaps -> “perhaps” says neither yes nor no: type “x”, or leave it empty."),
                typed.type("K.Share", "K.Box", "perhaps").hasText(TEXT).refused());
    }
}
