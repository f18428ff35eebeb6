// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.junit.jupiter.api.Test;

class ToBeTest {
    private static final Path NEXT = Path.of("/project/BakeryNext.bmc");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String DATA = """
            landscape Data {
                source Till
                kpi Share { measures Bread.Today  from Till }
                kpi Visits { measures Shop during purchase  from Till }
            }
            """;
    private static final String CANVAS = """
            // the bakery
            canvas Bakery "The bakery" uses Data {
                "A family bakery."
                date 2026-01-01
                state as-is
                segment Families // all of them
                proposition Bread { for Bakery.Families  promise Today }
                channel Shop { reaches Families in purchase }
            }
            """;

    private static String make(Texts texts) {
        String text = new ToBe(texts.find("Bakery", Canvas.class), "BakeryNext", "The bakery, next year", DAY).text();
        texts.project().update(NEXT, text);
        return text;
    }

    @Test
    void theCopyIsTheBusinessAsItShouldBe() {
        String text = make(Texts.of(CANVAS, DATA));
        assertEquals("""
                canvas BakeryNext "The bakery, next year" uses Data {
                    "A family bakery."
                    based on Bakery
                    date 2026-11-25
                    state to-be
                    segment Families // all of them
                    proposition Bread { for BakeryNext.Families  promise Today }
                    channel Shop { reaches Families in purchase }
                }
                """.replaceAll("\\s+", " "), text.replaceAll("\\s+", " "));
    }

    @Test
    void whatTheCopySaysOfItselfIsAskedOfTheModel() {
        Texts texts = Texts.of(CANVAS, DATA);
        make(texts);
        Canvas next = texts.find("BakeryNext", Canvas.class);
        assertEquals(CanvasState.TO_BE, next.getState());
        assertSame(texts.find("Bakery", Canvas.class), next.getBasedOn());
    }

    @Test
    void nothingIsWrongWithTheProjectAfterwards() {
        Texts texts = Texts.of(CANVAS, DATA);
        make(texts);
        assertEquals(List.of(), texts.project().problems());
    }

    @Test
    void aCanvasWithoutABodyBecomesOneToo() {
        String text = make(Texts.of("canvas Bakery"));
        assertEquals("canvas BakeryNext \"The bakery, next year\" { state to-be based on Bakery }", text.strip().replaceAll("\\s+", " "));
    }
}
