// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

import org.databril.diagram.text.Type;

/**
 * A line of text.
 *
 * @param content what it says, free of control characters
 * @param x the left edge, the middle or the right edge, as {@code anchor} says
 * @param baseline the y it stands on
 * @param anchor what {@code x} is of it, as seen, whatever way it reads
 * @param type its font
 * @param ink its colour
 */
public record Text(String content, double x, double baseline, Anchor anchor, Type type, Ink ink) implements Node {

    /** Which part of a text stands at its x. */
    public enum Anchor {
        /** The left edge. */
        LEFT,
        /** The middle. */
        MIDDLE,
        /** The right edge. */
        RIGHT
    }

    /** How wide it is. */
    public double width() {
        return type.width(content);
    }

    /** Where its left edge is. */
    public double left() {
        return switch (anchor) {
            case LEFT -> x;
            case MIDDLE -> x - width() / 2;
            case RIGHT -> x - width();
        };
    }

    @Override
    public Bounds bounds() {
        return new Bounds(left(), baseline - type.ascent(), width(), type.ascent() + type.descent());
    }

    @Override
    public Text moved(double dx, double dy) {
        return new Text(content, x + dx, baseline + dy, anchor, type, ink);
    }

    @Override
    public boolean covers(double px, double py, double reach) {
        return bounds().contains(px, py);
    }
}
