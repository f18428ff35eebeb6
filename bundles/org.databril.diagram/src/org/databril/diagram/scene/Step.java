// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/** One step of a pen along a path. */
public sealed interface Step {

    /** Lifts the pen to a point. */
    record Move(double x, double y) implements Step {
    }

    /** Draws straight to a point. */
    record Line(double x, double y) implements Step {
    }

    /** Draws a cubic Bézier curve to ({@code x}, {@code y}). */
    record Curve(double x1, double y1, double x2, double y2, double x, double y) implements Step {
    }

    /** Draws back to where the pen was put down last. */
    record Close() implements Step {
    }

    /** The same step elsewhere. */
    default Step moved(double dx, double dy) {
        return switch (this) {
            case Move(var x, var y) -> new Move(x + dx, y + dy);
            case Line(var x, var y) -> new Line(x + dx, y + dy);
            case Curve(var x1, var y1, var x2, var y2, var x, var y) ->
                new Curve(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy);
            case Close close -> close;
        };
    }
}
