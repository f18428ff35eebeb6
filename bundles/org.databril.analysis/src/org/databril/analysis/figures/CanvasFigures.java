// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;
import java.util.Optional;

import org.databril.analysis.figures.FigureValue.Part;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/**
 * All figures of a canvas in one currency.
 *
 * @param canvas whose they are
 * @param currency one in use, or the canvas's own where no amount is said; null where it has none either
 * @param values the numbers of all figures
 */
public record CanvasFigures(Canvas canvas, String currency, List<FigureValue> values) {
    /** Figures; the list is copied. */
    public CanvasFigures {
        values = List.copyOf(values);
    }

    /** The numbers of a figure of one kind, in the order of the text. */
    public List<FigureValue> of(String figure, Part part) {
        return values.stream().filter(value -> value.figure().equals(figure) && value.part() == part).toList();
    }

    /** The one number of a figure that is about the whole canvas, such as the total of {@code revenue}. */
    public Optional<FigureValue> whole(String figure, Part part) {
        return of(figure, part).stream().findFirst();
    }

    /** The number of a figure about an element. */
    public Optional<FigureValue> of(String figure, Part part, Named element) {
        return of(figure, part).stream().filter(value -> value.element() == element).findFirst();
    }
}
