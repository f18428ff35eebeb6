// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

/** Takes the outline of a glyph. */
public interface Pen {

    /** Starts a closed line. */
    void move(double x, double y);

    /** Draws straight. */
    void line(double x, double y);

    /** Draws a quadratic curve. */
    void curve(double controlX, double controlY, double x, double y);

    /** Draws back to the start of the line. */
    void close();
}
