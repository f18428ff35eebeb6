// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import java.util.List;

/** How a line is broken up. Ends are round where it is made of dots. */
public enum Dash {

    /** Not at all. */
    SOLID(List.of()),
    /** What goes by hand. */
    DOTS(List.of(0.1, 4.0)),
    /** Where something is missing. */
    SHORT(List.of(3.0, 3.0)),
    /** What does not exist yet. */
    LONG(List.of(7.0, 4.0)),
    /** What is needed for something else. */
    MIXED(List.of(7.0, 3.0, 1.5, 3.0));

    private final List<Double> lengths;

    Dash(List<Double> lengths) {
        this.lengths = lengths;
    }

    /** On, off, on, off; empty for a solid line. */
    public List<Double> lengths() {
        return lengths;
    }

    /** Whether the ends are round. */
    public boolean round() {
        return this == DOTS;
    }
}
