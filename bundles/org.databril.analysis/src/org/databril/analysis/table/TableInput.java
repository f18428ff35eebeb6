// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.List;
import java.util.function.Function;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/**
 * What a table is made of.
 *
 * @param element what is asked about: any named element, a canvas or a landscape
 * @param business all that is known
 * @param findings tells the findings in a canvas or landscape, without what is ignored
 * @param language of what is told
 */
public record TableInput(Named element, Business business, Function<Root, List<Finding>> findings, Language language) {

    /** The canvases that the element belongs to: its own, or those that use its landscape, in the order of the texts. */
    List<Canvas> canvases() {
        EObject root = element;
        while (root.eContainer() instanceof Named above) {
            root = above;
        }
        return switch (root) {
            case Canvas canvas -> List.of(canvas);
            case Landscape landscape -> business.all(Canvas.class).stream().filter(canvas -> canvas.getUses().contains(landscape)).toList();
            default -> List.of();
        };
    }
}
