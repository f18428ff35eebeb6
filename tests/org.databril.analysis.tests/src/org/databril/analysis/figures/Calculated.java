// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.databril.analysis.Written;
import org.databril.analysis.figures.FigureValue.Part;
import org.databril.catalogue.Block;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/** The figures of a text, asked for by name and read as decimals. */
final class Calculated {
    private final List<CanvasFigures> all;

    private Calculated(List<CanvasFigures> all) {
        this.all = all;
    }

    /** The figures of the first canvas of some texts. */
    static Calculated from(String... texts) {
        var business = Written.business(texts);
        return new Calculated(Figures.standard().of(business.all(Canvas.class).getFirst(), business));
    }

    /** The figures of a canvas with these members, in euro. */
    static Calculated canvas(String members) {
        return from("canvas C { currency EUR\n" + members + "\n}");
    }

    static Calculated of(Named canvas, org.databril.analysis.view.Business business) {
        return new Calculated(Figures.standard().of((Canvas) canvas, business));
    }

    List<String> currencies() {
        return all.stream().map(CanvasFigures::currency).toList();
    }

    CanvasFigures in(String currency) {
        return all.stream().filter(figures -> currency.equals(figures.currency())).findFirst().orElseThrow();
    }

    FigureValue value(String figure, Part part, String element) {
        return value(all.getFirst(), figure, part, element);
    }

    static FigureValue value(CanvasFigures figures, String figure, Part part, String element) {
        return figures.of(figure, part).stream().filter(value -> value.element().getName().equals(element)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + figure + " of " + element));
    }

    void total(String figure, String expected) {
        is(expected, all.getFirst().whole(figure, Part.TOTAL).orElseThrow());
    }

    void whole(String figure, Part part, String expected) {
        is(expected, all.getFirst().whole(figure, part).orElseThrow());
    }

    void proposition(String figure, String element, String expected) {
        is(expected, value(figure, Part.PROPOSITION, element));
    }

    void segment(String figure, String element, String expected) {
        is(expected, value(figure, Part.SEGMENT, element));
    }

    void item(String figure, String element, String expected) {
        is(expected, value(figure, Part.ITEM, element));
    }

    void coverage(Block block, String expected) {
        is(expected, all.getFirst().of("coverage", Part.BLOCK).stream().filter(value -> value.block() == block).findFirst()
                .orElseThrow());
    }

    List<Block> coveredBlocks() {
        return all.getFirst().of("coverage", Part.BLOCK).stream().map(FigureValue::block).toList();
    }

    List<String> elements(String figure, Part part) {
        return all.getFirst().of(figure, part).stream().map(value -> value.element().getName()).toList();
    }

    static void is(String expected, FigureValue value) {
        assertEquals(expected, value.value().decimal().toPlainString(), () -> value.figure() + " " + value.part() + " "
                + (value.element() == null ? "" : value.element().getName()));
    }
}
