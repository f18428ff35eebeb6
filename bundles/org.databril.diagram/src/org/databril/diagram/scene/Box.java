// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/**
 * A rectangle.
 *
 * @param bounds where it is
 * @param radius of its corners, 0 for sharp ones
 * @param look how it is painted
 */
public record Box(Bounds bounds, double radius, Look look) implements Shape {

    /** A rectangle at a place. */
    public Box(double x, double y, double width, double height, double radius, Look look) {
        this(new Bounds(x, y, width, height), radius, look);
    }

    @Override
    public Box moved(double dx, double dy) {
        return new Box(bounds.moved(dx, dy), radius, look);
    }

    @Override
    public boolean covers(double x, double y, double reach) {
        return bounds.contains(x, y);
    }
}
