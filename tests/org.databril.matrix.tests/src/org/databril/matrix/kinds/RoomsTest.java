// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.databril.catalogue.Language;
import org.databril.matrix.Room;
import org.databril.matrix.Typed;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final String TEXT = """
            canvas K uses L, M {
                segment Homes
                proposition Bread { promise Fresh } // each day
                proposition Box "Breakfast box"
                kpi Share
            }
            landscape L {
                information Sale
                source Till "The till" // on the counter
            }
            landscape M "More data" { source Site }
            """;

    @Test
    void aSourceAndAnInformationAreAddedBehindTheLastOneOfTheirLandscape() {
        var typed = Typed.of("holdings", TEXT);
        assertEquals(List.of("New data source in L", "New data source in More data"), words(typed.matrix().newRows()));
        assertEquals(List.of("New information"), words(typed.matrix().newColumns()));
        typed.add(typed.matrix().newRows().getFirst(), "Web shop").hasText(
                TEXT.replace("// on the counter\n", "// on the counter\n    source WebShop \"Web shop\"\n"));
        typed.add(typed.matrix().newColumns().getLast(), "Customer").hasText(TEXT.replace("information Sale\n", "information Sale\n    information Customer\n"));
    }

    @Test
    void theRoomBesideARowIsInTheLandscapeOfTheRow() {
        var rooms = Typed.of("holdings", TEXT).matrix().newRows();
        assertEquals("L", Room.beside("L.Till", rooms).orElseThrow().owner());
        assertEquals("M", Room.beside("M.Site", rooms).orElseThrow().owner());
        assertTrue(Room.beside("L.Till", List.of()).isEmpty());
    }

    @Test
    void anEmptyMatrixHasRoomForAFirstRowAndColumn() {
        var typed = Typed.of("holdings", "landscape L\n");
        typed.add(typed.matrix().newRows().getLast(), "Till").hasText("landscape L {\n    source Till\n}\n");
        assertEquals(List.of(), Typed.of("holdings", "canvas K { }").matrix().newRows());
        var kpis = Typed.of("measures", "canvas K {\n}\n");
        kpis.add(kpis.matrix().newRows().getLast(), "Share").hasText("canvas K {\n    kpi Share\n}\n");
        kpis.add(kpis.matrix().newColumns().getLast(), "Fresh bread").hasText("canvas K {\n    proposition FreshBread \"Fresh bread\"\n}\n");
    }

    @Test
    void aSegmentIsAddedToTheCanvasAndAPhaseNever() {
        var typed = Typed.of("journey", TEXT);
        typed.add(typed.matrix().newRows().getLast(), "Hotels").hasText(TEXT.replace("segment Homes\n", "segment Homes\n    segment Hotels\n"));
        assertEquals(List.of(), typed.matrix().newColumns());
    }

    @Test
    void aPromiseIsAddedToThePropositionThatItIsBeside() {
        var typed = Typed.of("measures", TEXT);
        var rooms = typed.matrix().newColumns();
        assertEquals(List.of("New promise of Bread", "New promise of Breakfast box"), words(rooms));
        typed.add(Room.beside("K.Bread.Fresh", rooms).orElseThrow(), "On time").hasText(
                TEXT.replace("promise Fresh }", "promise Fresh  promise OnTime \"On time\" }"));
        typed.add(Room.beside("K.Box", rooms).orElseThrow(), "Complete").hasText(
                TEXT.replace("\"Breakfast box\"", "\"Breakfast box\" { promise Complete }"));
        typed.add(typed.matrix().newRows().getLast(), "Late").hasText(TEXT.replace("kpi Share\n", "kpi Share\n    kpi Late\n"));
    }

    @Test
    void roomsAreCalledInDutchToo() {
        assertEquals("Nieuwe belofte van Breakfast box", Typed.of("measures", TEXT).matrix(Language.NL).newColumns().getLast().words());
    }

    private static List<String> words(List<Room> rooms) {
        return rooms.stream().map(Room::words).toList();
    }
}
