// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.databril.catalogue.Language;
import org.junit.jupiter.api.Test;

class DiagramsTest {

    @Test
    void theCanvasComesFirstAndLinkageSecond() {
        assertEquals("canvas", Diagrams.all().get(0).id());
        assertEquals("linkage", Diagrams.all().get(1).id());
    }

    @Test
    void everyDiagramHasANameInBothLanguages() {
        for (Diagram diagram : Diagrams.all()) {
            assertFalse(diagram.title(Language.EN).isBlank());
            assertFalse(diagram.title(Language.NL).equals(diagram.title(Language.EN)));
        }
    }

    @Test
    void anUnknownIdFindsNone() {
        assertTrue(Diagrams.byId("no such").isEmpty());
    }

    @Test
    void everyDiagramIsTheSameTwice() {
        for (Diagram diagram : Diagrams.all()) {
            assertEquals(diagram.scene(Cases.input(Cases.korenaar())), diagram.scene(Cases.input(Cases.korenaar())));
        }
    }
}
