// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.parts;

import org.databril.diagram.scene.Ink;
import org.databril.diagram.scene.Look;
import org.databril.diagram.scene.Path;

/** The head of an edge. */
public final class Arrow {

    /** How long it is; a line that ends in it stops this much earlier. */
    public static final double LENGTH = 7;

    private static final double HALF = 3.2;

    private Arrow() {
    }

    /** A head with its tip at a point. The direction is a unit vector. */
    public static Path at(double x, double y, double dx, double dy, Ink ink) {
        double baseX = x - LENGTH * dx;
        double baseY = y - LENGTH * dy;
        return Path.polygon(Look.filled(ink), x, y, baseX - HALF * dy, baseY + HALF * dx, baseX + HALF * dy,
            baseY - HALF * dx);
    }
}
