// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.diagram.parts.Heading;
import org.databril.diagram.parts.Words;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.sirius.live.Live;

/** What is written on the board of a canvas. */
final class CanvasText {
    // a label has no margin of its own
    private static final String MARGIN = "\u00A0";

    private CanvasText() {
    }

    static String title(Canvas canvas) {
        var facts = Heading.facts(canvas, new Words(Live.language()));
        return Stream.concat(Stream.of(Names.display(canvas)), facts.stream()).collect(Collectors.joining(" \u00B7 "));
    }

    /** The title of a block; through the lens with the part of it that is recorded. */
    static String heading(Canvas canvas, Block block, boolean lens) {
        var title = MARGIN + block.title(Live.language());
        var coverage = lens ? Live.of(canvas).lens(canvas).coverage(block) : OptionalDouble.empty();
        return coverage.isEmpty() ? title : title + " \u00B7 " + percent(coverage.getAsDouble());
    }

    private static String percent(double part) {
        return BigDecimal.valueOf(part * 100).setScale(0, RoundingMode.HALF_UP) + " %";
    }
}
