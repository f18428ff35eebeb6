// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.table;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.analysis.figures.Contribution;
import org.databril.analysis.figures.Exact;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.Figures;
import org.databril.analysis.lineage.Freshness;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;

/**
 * The figures of a canvas; of an element, those about it and those that it is a part of, with how much of each comes from
 * it. Each is explained by what it is made of.
 */
public final class FiguresTable implements Report {
    private static final String COVERAGE = "coverage";
    private static final String EFFICIENCY = "efficiency";

    @Override
    public Table of(TableInput input) {
        var writing = new Writing(input.language());
        boolean whole = input.element() instanceof Canvas;
        var rows = new ArrayList<Row>();
        if (input.element() instanceof Kpi kpi) {
            Freshness.of(kpi, input.business()).ifPresent(fresh -> rows.add(row(kpi, fresh, writing)));
        }
        for (Canvas canvas : input.canvases()) {
            for (CanvasFigures figures : Figures.standard().of(canvas, input.business())) {
                figures.values().stream().filter(value -> whole || isAbout(value, input.element()))
                        .filter(value -> value.element() != null || !value.value().isZero())
                        .map(value -> row(value, figures, whole ? null : input.element(), writing)).forEach(rows::add);
            }
        }
        var what = writing.called(input.element());
        return rows.isEmpty() ? Table.empty(writing.say("figures.none", what))
                : Table.of(writing.say("figures.of", what), columns(whole, writing), rows);
    }

    private static List<Column> columns(boolean whole, Writing writing) {
        return whole ? List.of(writing.column("figure", 3), writing.column("about", 5), writing.numbers("value", 3), writing.numbers("share", 2))
                : List.of(writing.column("figure", 3), writing.column("about", 5), writing.numbers("value", 3), writing.numbers("share", 2),
                        writing.numbers("ofThis", 3));
    }

    private static boolean isAbout(FigureValue value, Named element) {
        return value.element() == element || value.madeOf().stream().anyMatch(part -> part.path().contains(element));
    }

    private static Row row(FigureValue value, CanvasFigures figures, Named element, Writing writing) {
        var cells = new ArrayList<Cell>(List.of(Cell.words(writing.say("figure." + value.figure())), about(value, figures, writing),
                amount(value.figure(), value.value(), figures.currency(), writing), writing.percent(value.share())));
        if (element != null) {
            var parts = value.madeOf().stream().filter(part -> part.path().contains(element)).toList();
            cells.add(value.element() == element || value.figure().equals(EFFICIENCY) ? Cell.NONE
                    : amount(value.figure(), Contribution.sum(parts), figures.currency(), writing));
        }
        var at = value.element() != null ? value.element() : figures.canvas();
        return Row.of(Names.qualified(at), cells, madeOf(value, figures, writing));
    }

    private static Cell about(FigureValue value, CanvasFigures figures, Writing writing) {
        if (value.element() != null) {
            return writing.name(value.element());
        }
        return value.block() != null ? Cell.ranked(value.block().title(writing.language()), value.block().ordinal())
                : Cell.words(writing.say("part." + value.part().id(), writing.called(figures.canvas())));
    }

    private static Cell amount(String figure, Exact value, String currency, Writing writing) {
        return switch (figure) {
            case COVERAGE -> writing.percent(value);
            case EFFICIENCY -> new Cell(writing.words().number(value.rounded(2)), value.decimal());
            default -> writing.money(value, currency);
        };
    }

    private static Table madeOf(FigureValue value, CanvasFigures figures, Writing writing) {
        var unit = value.figure().equals(EFFICIENCY) ? "" : value.figure();
        return Table.of(writing.say("why.figure." + (value.figure().equals(COVERAGE) ? "mean" : value.figure().equals(EFFICIENCY)
                ? "ratio" : "sum"), writing.say("figure." + value.figure()), about(value, figures, writing).text()),
                List.of(writing.column("element", 4), writing.column("kind", 3), writing.numbers("value", 3), writing.column("along", 6)),
                value.madeOf().stream().map(part -> Row.of(Names.qualified(part.element()), List.of(writing.name(part.element()),
                        writing.kind(part.element()), amount(unit, part.value(), figures.currency(), writing),
                        part.path().size() > 1 ? writing.path(part.path()) : Cell.NONE), null)).toList());
    }

    private static Row row(Kpi kpi, Freshness fresh, Writing writing) {
        return Row.of(Names.qualified(kpi), List.of(Cell.words(writing.say("figure.freshness")), writing.name(kpi),
                writing.delay(fresh.delay()), Cell.NONE, Cell.NONE),
                writing.flows(writing.say("why.freshness", writing.called(kpi)), fresh.path().flows()));
    }
}
