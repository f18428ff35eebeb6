// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.Optional;

import org.databril.analysis.interview.Round;
import org.databril.analysis.view.Blocks;
import org.databril.catalogue.Block;
import org.databril.dsl.project.LoadedProject;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.workbench.diagram.change.Elements;
import org.eclipse.emf.ecore.EObject;

/**
 * The interview that belongs to an element.
 *
 * @param round the questions of its canvas, or of the first that uses its landscape
 * @param block the block that it is in; null for what is in none
 */
record Interviewed(Round round, Block block) {

    /** The interview for the element of a name; empty where it has no canvas. */
    static Optional<Interviewed> of(LoadedProject project, String name) {
        return Elements.find(project, name).flatMap(element -> canvas(project, element)
                .map(canvas -> new Interviewed(Round.of(canvas), Blocks.of(element).orElse(null))));
    }

    private static Optional<Canvas> canvas(LoadedProject project, Named element) {
        EObject root = element;
        while (root.eContainer() instanceof Named above) {
            root = above;
        }
        return switch (root) {
            case Canvas canvas -> Optional.of(canvas);
            case Landscape landscape -> project.canvases().stream().filter(canvas -> canvas.getUses().contains(landscape)).findFirst();
            default -> Optional.empty();
        };
    }
}
