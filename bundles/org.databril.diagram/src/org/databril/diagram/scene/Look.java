// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/**
 * How a shape is painted.
 *
 * @param fill inside, may be {@link Ink#NONE}
 * @param stroke the line, may be {@link Ink#NONE}
 * @param width of the line
 * @param dash of the line
 */
public record Look(Ink fill, Ink stroke, double width, Dash dash) {

    /** Filled without a line. */
    public static Look filled(Ink fill) {
        return new Look(fill, Ink.NONE, 0, Dash.SOLID);
    }

    /** A solid line, not filled. */
    public static Look line(Ink stroke, double width) {
        return new Look(Ink.NONE, stroke, width, Dash.SOLID);
    }

    /** Filled, with a solid line around. */
    public static Look card(Ink fill, Ink stroke, double width) {
        return new Look(fill, stroke, width, Dash.SOLID);
    }

    /** Whether there is a line. */
    public boolean stroked() {
        return stroke != Ink.NONE && width > 0;
    }
}
