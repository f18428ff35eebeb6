// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/**
 * A rectangle in the units of a scene, y down.
 *
 * @param x left
 * @param y top
 * @param width not negative
 * @param height not negative
 */
public record Bounds(double x, double y, double width, double height) {

    /** The right edge. */
    public double right() {
        return x + width;
    }

    /** The lower edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether a point is inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** Whether another rectangle is inside, give or take a tolerance. */
    public boolean contains(Bounds other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance && other.right() <= right() + tolerance
            && other.bottom() <= bottom() + tolerance;
    }

    /** Whether both share more than an edge. */
    public boolean overlaps(Bounds other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** The smallest rectangle around both. */
    public Bounds union(Bounds other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Bounds(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Larger by a margin on each side; smaller where it is negative. */
    public Bounds grown(double margin) {
        return new Bounds(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /** The same size elsewhere. */
    public Bounds moved(double dx, double dy) {
        return new Bounds(x + dx, y + dy, width, height);
    }
}
