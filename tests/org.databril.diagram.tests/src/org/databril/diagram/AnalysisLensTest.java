// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;

import org.databril.analysis.findings.Analysis;
import org.databril.analysis.settings.Settings;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.junit.jupiter.api.Test;

class AnalysisLensTest {
    private final Canvas canvas = Cases.canvas("""
            canvas C {
                segment S { purchases fully recorded }
                segment T
                proposition P { for S, T  promise Q  promise R }
                answer promise-alerts "No"
                ignore proposition-unmeasured on P.R
            }
            """, "C");
    private final Business business = Business.of(java.util.List.of(canvas));
    private final Lens lens = new AnalysisLens(canvas, business,
            Analysis.with(Settings.STANDARD).run(business).reported());

    @Test
    void anElementShowsItsOwnFindingsAndThoseOfItsPartsButNoIgnoredOnes() {
        assertEquals(1, lens.findings(named("P")).getAsInt());
    }

    @Test
    void aBlockShowsHowFarItIsRecordedAndAnEmptyOneNothing() {
        assertEquals(OptionalDouble.of(0.5), lens.coverage(Block.SEGMENTS));
        assertEquals(OptionalDouble.empty(), lens.coverage(Block.COSTS));
    }

    @Test
    void theOpenQuestionsAreThoseWithoutAnAnswer() {
        assertEquals(76, lens.openQuestions().getAsInt());
    }

    private Named named(String name) {
        return canvas.getMembers().stream().filter(Named.class::isInstance).map(Named.class::cast)
                .filter(n -> n.getName().equals(name)).findFirst().orElseThrow();
    }
}
