// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/**
 * A circle.
 *
 * @param x of its centre
 * @param y of its centre
 * @param radius its radius
 * @param look how it is painted
 */
public record Disc(double x, double y, double radius, Look look) implements Shape {

    @Override
    public Bounds bounds() {
        return new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    @Override
    public Disc moved(double dx, double dy) {
        return new Disc(x + dx, y + dy, radius, look);
    }

    @Override
    public boolean covers(double px, double py, double reach) {
        return Math.hypot(px - x, py - y) <= radius + reach;
    }
}
