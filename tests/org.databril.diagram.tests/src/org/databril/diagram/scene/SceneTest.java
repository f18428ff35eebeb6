// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SceneTest {

    private final Box frame = new Box(10, 10, 100, 50, 4, Look.card(Ink.PAPER, Ink.LINE, 1));
    private final Group inner = new Group("row", "C.A.b", "", List.of(new Box(20, 20, 10, 10, 0, Look.filled(Ink.DATA))));
    private final Group card = new Group("card", "C.A", "", List.of(frame, inner));
    private final Group edge =
        new Group("flow", "C.f", "", List.of(Path.line(Look.line(Ink.INK, 1), 0, 5, 60, 5, 60, 200)));
    private final Scene scene = new Scene("test", "t", "d", "en", 300, 300, List.of(edge, card));

    @Test
    void theInnermostElementIsAtAPoint() {
        assertEquals(Optional.of("C.A.b"), scene.elementAt(25, 25));
        assertEquals(Optional.of("C.A"), scene.elementAt(50, 50));
        assertEquals(Optional.empty(), scene.elementAt(250, 250));
    }

    @Test
    void aLineIsMetBesideItToo() {
        assertEquals(Optional.of("C.f"), scene.elementAt(63, 150));
        assertEquals(Optional.empty(), scene.elementAt(75, 150));
    }

    @Test
    void whatWasPaintedLastIsOnTop() {
        assertEquals(Optional.of("C.A"), scene.elementAt(60, 30));
    }

    @Test
    void anElementHasTheBoundsOfAllThatShowsIt() {
        assertEquals(new Bounds(10, 10, 100, 50), scene.boundsOf("C.A").orElseThrow());
        assertEquals(Optional.empty(), scene.boundsOf("C.nowhere"));
    }
}
