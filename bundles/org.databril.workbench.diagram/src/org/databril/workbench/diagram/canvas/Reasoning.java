// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Language;
import org.databril.catalogue.Quantity;
import org.databril.catalogue.Wording;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.eclipse.emf.ecore.EObject;

/** Finds out why the items of a canvas have their badges. */
final class Reasoning {
    private final CanvasView view;
    private final Map<EObject, List<Finding>> findings = new HashMap<>();
    private final Language language;

    Reasoning(Canvas canvas, Collection<Finding> found, Language language) {
        view = new CanvasView(canvas);
        this.language = language;
        for (Finding finding : found) {
            for (EObject at = finding.element(); at != null; at = at.eContainer()) {
                if (at instanceof Item) {
                    findings.computeIfAbsent(at, item -> new ArrayList<>()).add(finding);
                }
            }
        }
    }

    Reasons of(Item item) {
        return new Reasons(view.sourcesOn(item).stream().map(Names::display).toList(),
                view.measuring(item).stream().map(this::of).toList(),
                findings.getOrDefault(item, List.of()).stream().map(finding -> finding.message(language)).toList());
    }

    private String of(Kpi kpi) {
        var now = kpi.getValue() == null ? "–" : quantity(kpi.getValue(), kpi.getUnit());
        var target = kpi.getTarget() == null ? "" : " (→ " + Wording.number(kpi.getTarget(), language) + ")";
        return Names.display(kpi) + ": " + now + target;
    }

    private String quantity(BigDecimal value, String unit) {
        return new Quantity(value, unit).text(language);
    }
}
