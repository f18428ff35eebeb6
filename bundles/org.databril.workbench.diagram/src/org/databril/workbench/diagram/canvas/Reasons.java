// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Language;
import org.databril.catalogue.Quantity;
import org.databril.catalogue.Wording;
import org.databril.diagram.view.CanvasView;
import org.databril.model.Names;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Why an item has its badges.
 *
 * @param sources what people call the sources that record it
 * @param kpis the KPIs that measure it, with their values and targets
 * @param findings the messages of the findings on it
 */
record Reasons(List<String> sources, List<String> kpis, List<String> findings) {

    static Reasons of(Item item, CanvasView view, Collection<Finding> findings, Language language) {
        return new Reasons(view.sourcesOn(item).stream().map(Names::display).toList(),
                view.measuring(item).stream().map(kpi -> of(kpi, language)).toList(),
                findings.stream().filter(finding -> EcoreUtil.isAncestor(item, finding.element()))
                        .map(finding -> finding.message(language)).toList());
    }

    private static String of(Kpi kpi, Language language) {
        var now = kpi.getValue() == null ? "–" : quantity(kpi.getValue(), kpi.getUnit(), language);
        var target = kpi.getTarget() == null ? "" : " (→ " + Wording.number(kpi.getTarget(), language) + ")";
        return Names.display(kpi) + ": " + now + target;
    }

    private static String quantity(BigDecimal value, String unit, Language language) {
        return new Quantity(value, unit).text(language);
    }

    /** What a badge stands for, in lines; empty for one that stands for nothing. */
    List<String> of(String badge) {
        return switch (badge) {
            case "sources" -> sources;
            case "questions" -> findings;
            default -> badge.startsWith("state ") ? kpis : List.of();
        };
    }
}
