// SPDX-License-Identifier: EPL-2.0
package org.databril.server.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.figures.Figures;
import org.databril.analysis.text.Words;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;
import org.eclipse.xtext.EcoreUtil2;

/** The figures about one element of a canvas, a line for each: revenue, cost and return in a year, and what it yields. */
final class ElementFigures {
    private static final List<Part> OF_ELEMENTS = List.of(Part.ITEM, Part.PROPOSITION, Part.SEGMENT);

    private final Named element;
    private final Business business;
    private final Words words;

    ElementFigures(Named element, Business business, Language language) {
        this.element = element;
        this.business = business;
        words = Words.in(language);
    }

    List<String> lines() {
        var canvas = EcoreUtil2.getContainerOfType(element, Canvas.class);
        if (canvas == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (CanvasFigures figures : Figures.standard().of(canvas, business)) {
            List.of("revenue", "cost", "return").forEach(figure -> value(figures, figure)
                    .ifPresent(value -> lines.add(words.say("figures." + figure, year(value, figures.currency())))));
            figures.of("efficiency", Part.ITEM, element)
                    .ifPresent(value -> lines.add(words.say("figures.efficiency") + " " + words.number(value.value().rounded(2))));
        }
        return lines;
    }

    private Optional<FigureValue> value(CanvasFigures figures, String figure) {
        if (element instanceof Canvas) {
            return figures.whole(figure, Part.TOTAL);
        }
        return OF_ELEMENTS.stream().flatMap(part -> figures.of(figure, part, element).stream()).findFirst();
    }

    private String year(FigureValue value, String currency) {
        var amount = words.aYear(value.value().rounded(2), currency);
        return value.share() == null ? amount : amount + " (" + words.percent(value.share().rounded(3)) + ")";
    }
}
