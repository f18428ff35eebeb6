// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.databril.catalogue.Language;
import org.databril.diagram.scene.Scene;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures about an element, about all there are. */
class ElementDiagramsTest {

    /** Flows, needs and providers that lead back to where they start. */
    private static final String ROUND = """
        canvas Round uses Circle {
            segment S { role payer purchases fully recorded in A }
            resource R { needed by T, P }
            activity T { needed by R performed by Q }
            partner Q { provides R measured by K }
            proposition P { for S promise Kept { measured by K } }
        }
        landscape Circle {
            information I { attribute a personal }
            source A { holds I as master }
            source B { holds I }
            source C { holds I }
            flow AB from A to B { carries I weekly }
            flow BC from B to C { carries I }
            flow CA from C to A { carries I manual daily }
            flow BB from B to B { carries I }
            kpi K { from C }
            dashboard D { shows K }
        }
        """;

    static Stream<Canvas> canvases() {
        return Stream.of(Cases.korenaar(), Cases.odd(), Cases.canvas(ROUND, "Round"), Cases.large(60, 8, 12));
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void nothingOverlapsAndNoEdgeGoesThroughACard(Canvas canvas) {
        for (String id : List.of("impact", "lineage", "linkage")) {
            Diagram diagram = Diagrams.byId(id).orElseThrow();
            for (Language language : Language.values()) {
                for (Named element : Cases.elements(canvas).filter(diagram::fits).toList()) {
                    Scene scene = diagram.scene(DiagramInput.of(canvas, language).about(element));
                    SceneChecks.onPage(scene);
                    SceneChecks.textsApart(scene);
                    SceneChecks.CARDS.forEach(kind -> SceneChecks.framesHoldTheirContents(scene, kind));
                    SceneChecks.framesHoldTheirContents(scene, "label");
                    SceneChecks.edgesPassCards(scene);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("canvases")
    void aDiagramThatDoesNotFitAllSaysWhatItFits(Canvas canvas) {
        for (Diagram diagram : Diagrams.all()) {
            if (Cases.elements(canvas).anyMatch(element -> !diagram.fits(element))) {
                assertTrue(!diagram.fitting(Language.EN).isBlank(), diagram.id());
                assertTrue(!diagram.fitting(Language.NL).equals(diagram.fitting(Language.EN)), diagram.id());
            }
            diagram.series(DiagramInput.of(canvas, Language.EN))
                .forEach(input -> assertTrue(input.focus().map(diagram::fits).orElse(true), diagram.id()));
        }
    }
}
