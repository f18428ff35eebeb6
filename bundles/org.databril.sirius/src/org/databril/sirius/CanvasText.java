// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.OptionalDouble;

import org.databril.catalogue.Block;
import org.databril.catalogue.Wording;
import org.databril.diagram.parts.Words;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.databril.sirius.live.Live;

/** What is written on the board of a canvas. */
final class CanvasText {
    // a label has no margin of its own
    private static final String MARGIN = "\u00A0";

    private CanvasText() {
    }

    static String title(Canvas canvas) {
        var words = new Words(Live.language());
        var parts = new ArrayList<String>();
        parts.add(Names.display(canvas));
        if (canvas.getState() != CanvasState.UNKNOWN) {
            parts.add(words.text(canvas.getState().getLiteral()));
        }
        if (canvas.getVersion() != null && !canvas.getVersion().isBlank()) {
            parts.add(words.text("version", canvas.getVersion()));
        }
        if (canvas.getDate() != null) {
            parts.add(Wording.date(canvas.getDate(), words.language()));
        }
        return String.join(" \u00B7 ", parts);
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
