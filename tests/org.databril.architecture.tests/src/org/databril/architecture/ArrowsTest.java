// SPDX-License-Identifier: EPL-2.0
package org.databril.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArrowsTest {

    @Test
    void everyArrowBetweenBundlesIsDrawn() {
        Set<Arrow> undrawn = new TreeSet<>(Arrow.between(Repository.bundles()));
        undrawn.removeAll(Arrow.drawn());

        assertEquals(Set.of(), undrawn, "needed by a manifest, but not drawn in ARCHITECTURE.md");
    }

    @Test
    void everyBundleIsInTheDrawing() {
        Set<String> drawn = Arrow.drawn().stream().flatMap(arrow -> Set.of(arrow.from(), arrow.to()).stream())
                .collect(Collectors.toSet());
        Set<String> missing = Repository.bundles().stream().filter(bundle -> !bundle.isFragment())
                .map(bundle -> bundle.name().substring("org.databril.".length())).collect(Collectors.toCollection(TreeSet::new));
        missing.removeAll(drawn);

        assertEquals(Set.of(), missing, "bundles that ARCHITECTURE.md does not draw");
    }

    @Test
    void theDrawingHasNoCircle() {
        Set<Arrow> arrows = Arrow.drawn();
        for (Arrow arrow : arrows) {
            assertFalse(reached(arrow.to(), arrows).contains(arrow.from()), "a circle through " + arrow);
        }
    }

    private static Set<String> reached(String from, Set<Arrow> arrows) {
        Set<String> reached = new HashSet<>(Set.of(from));
        boolean grows = true;
        while (grows) {
            grows = reached.addAll(arrows.stream().filter(arrow -> reached.contains(arrow.from())).map(Arrow::to).toList());
        }
        return reached;
    }
}
