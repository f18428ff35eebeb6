// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TypeTest {

    @Test
    void widthsAreThoseOfTheTablesOfTheFont() {
        assertEquals(1443 / 2048.0, new Type(Typeface.REGULAR, 1).width("H"), 0.02);
        assertEquals(2 * Type.FACT.width("H"), Type.FACT.width("HH"), 1e-9);
        assertTrue(Type.LABEL.width("Household") > new Type(Typeface.REGULAR, 11.5).width("Household"));
    }

    @Test
    void pairsAreKerned() {
        double apart = Type.TITLE.width("A") + Type.TITLE.width("V");
        assertTrue(Type.TITLE.width("AV") < apart - 0.1);
    }

    @Test
    void theFontHasWhatWeWriteOurselves() {
        for (Typeface face : Typeface.values()) {
            assertTrue(face.has("Ünïcode café … · “quoted” ‘quoted’ → € £ $ ° % − – — 0123456789\u00A0".replace("→", "")));
        }
        assertFalse(Typeface.REGULAR.has("日本"));
    }

    @Test
    void whatTheFontHasNotGotTakesTheRoomOthersNeed() {
        assertEquals(2 * 9, Type.FACT.width("日本"), 1e-9);
        assertTrue(Type.FACT.width("😀") >= 9);
        assertEquals(Type.FACT.width("👨"), Type.FACT.width("👨\u200D"), 1e-9);
    }

    @Test
    void outlinesCanBeDrawn() {
        int[] closed = new int[1];
        int glyph = Typeface.BOLD.glyphs("é").getFirst().id();
        Typeface.BOLD.draw(glyph, new Pen() {
            @Override
            public void move(double x, double y) {
                assertTrue(Math.abs(x) < 2 && Math.abs(y) < 2);
            }

            @Override
            public void line(double x, double y) {
                assertTrue(Math.abs(x) < 2 && Math.abs(y) < 2);
            }

            @Override
            public void curve(double controlX, double controlY, double x, double y) {
                assertTrue(Math.abs(x) < 2 && Math.abs(y) < 2);
            }

            @Override
            public void close() {
                closed[0]++;
            }
        });
        assertEquals(3, closed[0], "the letter, its eye and its accent");
    }
}
