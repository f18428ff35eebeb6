// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.databril.analysis.figures.CanvasFigures;
import org.databril.analysis.figures.FigureValue;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.analysis.figures.FiguresText;
import org.databril.catalogue.Language;
import org.databril.cli.text.Csv;
import org.databril.cli.text.Json;
import org.databril.cli.text.Members;
import org.databril.model.Names;

/** The forms in which {@code figures} reports; those for scripts have exact decimals and names instead of labels. */
public enum FiguresReport {
    /** For people. */
    TEXT {
        @Override
        public String of(List<List<CanvasFigures>> canvases, Language language) {
            return canvases.stream().map(currencies -> FiguresText.of(currencies, language)).collect(Collectors.joining("\n"));
        }
    },
    /** For scripts; the shape is a contract. */
    JSON {
        @Override
        public String of(List<List<CanvasFigures>> canvases, Language language) {
            return Json.of(Members.of("version", 1, "canvases", canvases.stream().flatMap(List::stream).map(FiguresReport::canvas)
                    .toList()));
        }
    },
    /** For tables: one line per number. */
    CSV {
        @Override
        public String of(List<List<CanvasFigures>> canvases, Language language) {
            var csv = new Csv("canvas", "currency", "figure", "part", "element", "value", "share");
            canvases.stream().flatMap(List::stream).forEach(figures -> figures.values().forEach(value -> csv.row(
                    Names.qualified(figures.canvas()), figures.currency(), value.figure(), value.part().id(), about(value),
                    value.value().decimal(), value.share() == null ? null : value.share().decimal())));
            return csv.text();
        }
    };

    /** The report of some canvases, each with its figures per currency. */
    public abstract String of(List<List<CanvasFigures>> canvases, Language language);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String about(FigureValue value) {
        if (value.block() != null) {
            return value.block().id();
        }
        return value.element() == null ? null : Names.qualified(value.element());
    }

    private static Map<String, Object> canvas(CanvasFigures figures) {
        return Members.of("canvas", Names.qualified(figures.canvas()), "currency", figures.currency(),
                "revenue", balance(figures, "revenue"), "cost", balance(figures, "cost"), "return", balance(figures, "return"),
                "efficiency", all(figures.of("efficiency", Part.ITEM),
                        value -> Members.of("element", about(value), "ratio", value.value().decimal())),
                "coverage", all(figures.of("coverage", Part.BLOCK),
                        value -> Members.of("block", about(value), "value", value.value().decimal())));
    }

    private static Map<String, Object> balance(CanvasFigures figures, String figure) {
        return Members.of("total", whole(figures, figure, Part.TOTAL),
                "items", all(figures.of(figure, Part.ITEM), value -> Members.of("element", about(value), "year",
                        value.value().decimal(), "share", value.share() == null ? null : value.share().decimal())),
                "byProposition", all(figures.of(figure, Part.PROPOSITION), FiguresReport::year),
                "bySegment", all(figures.of(figure, Part.SEGMENT), FiguresReport::year),
                "notAttributable", Members.of("byProposition", whole(figures, figure, Part.NO_PROPOSITION),
                        "bySegment", whole(figures, figure, Part.NO_SEGMENT)));
    }

    private static Map<String, Object> year(FigureValue value) {
        return Members.of("element", about(value), "year", value.value().decimal());
    }

    private static Object whole(CanvasFigures figures, String figure, Part part) {
        return figures.whole(figure, part).map(value -> value.value().decimal()).orElseThrow();
    }

    private static List<Object> all(List<FigureValue> values, Function<FigureValue, Object> member) {
        return new ArrayList<>(values.stream().map(member).toList());
    }
}
