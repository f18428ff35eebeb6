// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.figures;

import java.util.List;

import org.databril.model.bmc.Named;

/**
 * One part of what a figure is made of.
 *
 * @param element where it comes from: a stream, a cost, an item, a promise …
 * @param value how much of the figure it is
 * @param path from the element to what the figure is about, both included; the shortest where there are several
 */
public record Contribution(Named element, Exact value, List<Named> path) {
    /** A contribution; the path is copied. */
    public Contribution {
        path = List.copyOf(path);
    }

    /** What comes straight from an element. */
    static Contribution straight(Named element, Exact value) {
        return new Contribution(element, value, List.of(element));
    }

    /** The sum of contributions. */
    public static Exact sum(List<Contribution> parts) {
        return parts.stream().map(Contribution::value).reduce(Exact.ZERO, Exact::plus);
    }
}
