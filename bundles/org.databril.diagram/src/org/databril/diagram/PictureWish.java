// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.databril.model.bmc.Named;

/**
 * A picture that is wanted of a canvas.
 *
 * @param diagram the kind
 * @param input what it is built from
 * @param name of its file without folder and ending
 */
public record PictureWish(Diagram diagram, DiagramInput input, String name) {

    /** Those of a kind, each about what is asked for most, or one of the whole canvas. */
    public static List<PictureWish> series(Diagram diagram, DiagramInput whole) {
        var series = diagram.series(whole);
        return series.stream().map(input -> new PictureWish(diagram, input, name(diagram, input, series))).toList();
    }

    /** The one of a kind about an element; empty where there is none. */
    public static Optional<PictureWish> about(Named element, Diagram diagram, DiagramInput whole) {
        var input = whole.about(element);
        return diagram.fits(element) ? Optional.of(new PictureWish(diagram, input, name(diagram, input, List.of())))
                : Optional.empty();
    }

    private static String name(Diagram diagram, DiagramInput input, List<DiagramInput> series) {
        var name = input.canvas().getName() + "-" + diagram.id();
        return input.focus().map(element -> name + "-" + suffix(element, series)).orElse(name);
    }

    /** The name of an element, with what it is part of where several of a series have the same. */
    private static String suffix(Named element, List<DiagramInput> series) {
        var own = String.valueOf(element.getName());
        var same = series.stream().flatMap(input -> input.focus().stream())
                .filter(other -> own.toLowerCase(Locale.ROOT).equals(String.valueOf(other.getName()).toLowerCase(Locale.ROOT)));
        return same.count() > 1 && element.eContainer() instanceof Named owner ? owner.getName() + "." + own : own;
    }
}
