// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.text.Words;
import org.databril.catalogue.Language;
import org.databril.model.Names;

/** The figures of a canvas as a text for a mail: money with two decimals at most, shares and coverage in percent. */
public final class FiguresText {
    private final Words words;
    private final CanvasFigures figures;
    private final List<String> lines = new ArrayList<>();

    private FiguresText(CanvasFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /** The text of all currencies of a canvas, with a line break at its end; nothing for no figures. */
    public static String of(List<CanvasFigures> currencies, Language language) {
        var text = new StringBuilder();
        var words = Words.in(language);
        for (CanvasFigures figures : currencies) {
            text.append(text.isEmpty() ? "" : "\n").append(new FiguresText(figures, words).text());
        }
        if (currencies.size() > 1) {
            text.append("\n").append(words.say("figures.currencies")).append("\n");
        }
        return text.toString();
    }

    private String text() {
        var name = Names.display(figures.canvas());
        lines.add(figures.currency() == null ? name : words.say("figures.title", name, figures.currency()));
        if (figures.of(RevenueFigure.ID, Part.ITEM).isEmpty() && figures.of(CostFigure.ID, Part.ITEM).isEmpty()) {
            lines.add(words.say("figures.no-amounts"));
        } else {
            balance(RevenueFigure.ID);
            balance(CostFigure.ID);
            behaviour();
            balance(ReturnFigure.ID);
            efficiency();
        }
        coverage();
        return String.join("\n", lines) + "\n";
    }

    private void balance(String figure) {
        figures.whole(figure, Part.TOTAL).ifPresent(total -> {
            lines.add("");
            lines.add(words.say("figures." + figure, words.aYear(total.value().rounded(2), figures.currency())));
        });
        figures.of(figure, Part.ITEM).forEach(value -> lines.add("- " + named(value)
                + (value.share() == null ? "" : " (" + words.percent(value.share().rounded(3)) + ")")));
        group(figure, Part.PROPOSITION, Part.NO_PROPOSITION, "figures.by-proposition");
        group(figure, Part.SEGMENT, Part.NO_SEGMENT, "figures.by-segment");
    }

    private void group(String figure, Part part, Part rest, String title) {
        var values = figures.of(figure, part);
        var left = figures.whole(figure, rest).filter(value -> !value.value().isZero());
        if (values.isEmpty() && left.isEmpty()) {
            return;
        }
        lines.add(words.say(title));
        values.forEach(value -> lines.add("  - " + named(value)));
        left.ifPresent(value -> lines.add("  - " + words.say("figures.rest", money(value.value()))));
    }

    private void behaviour() {
        var fixed = figures.whole(CostFigure.ID, Part.FIXED).map(FigureValue::value).orElse(Exact.ZERO);
        var variable = figures.whole(CostFigure.ID, Part.VARIABLE).map(FigureValue::value).orElse(Exact.ZERO);
        var unsaid = figures.whole(CostFigure.ID, Part.UNSAID).map(FigureValue::value).orElse(Exact.ZERO);
        if (!fixed.isZero() || !variable.isZero()) {
            lines.add(words.say("figures.behaviour", money(fixed), money(variable), money(unsaid)));
        }
    }

    private void efficiency() {
        var ratios = figures.of(EfficiencyFigure.ID, Part.ITEM);
        if (!ratios.isEmpty()) {
            lines.add("");
            lines.add(words.say("figures.efficiency"));
            ratios.forEach(value -> lines.add("- " + words.name(value.element()) + ": "
                    + words.number(value.value().rounded(2))));
        }
    }

    private void coverage() {
        var blocks = figures.of(CoverageFigure.ID, Part.BLOCK);
        if (!blocks.isEmpty()) {
            lines.add("");
            lines.add(words.say("figures.coverage"));
            blocks.forEach(value -> lines.add("- " + value.block().title(words.language()) + ": "
                    + words.percent(value.value().rounded(3))));
        }
    }

    private String named(FigureValue value) {
        return words.name(value.element()) + ": " + money(value.value());
    }

    private String money(Exact amount) {
        return words.money(amount.rounded(2), figures.currency());
    }
}
