// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.text;

/**
 * A font in a size. Pictures use three sizes: 22, 11.5 and 9.
 *
 * @param face weight and slope
 * @param size in points
 */
public record Type(Typeface face, double size) {

    /** The name of a picture. */
    public static final Type TITLE = new Type(Typeface.BOLD, 22);
    /** The name of a part of it. */
    public static final Type HEADING = new Type(Typeface.BOLD, 11.5);
    /** What people call an element. */
    public static final Type LABEL = new Type(Typeface.MEDIUM, 11.5);
    /** What is said in sentences. */
    public static final Type PLAIN = new Type(Typeface.REGULAR, 11.5);
    /** A question nobody answered yet. */
    public static final Type QUESTION = new Type(Typeface.ITALIC, 11.5);
    /** Facts, legends. */
    public static final Type FACT = new Type(Typeface.REGULAR, 9);
    /** Figures that matter, names of what is carried. */
    public static final Type FIGURE = new Type(Typeface.MEDIUM, 9);

    /** How wide a text is, kerning included. */
    public double width(String text) {
        return face.width(text) * size;
    }

    /** How far letters reach above the baseline. */
    public double ascent() {
        return size * 0.93;
    }

    /** How far letters reach below the baseline. */
    public double descent() {
        return size * 0.25;
    }

    /** How far apart the baselines of two lines are. */
    public double leading() {
        return Math.round(size * 1.3 * 2) / 2.0;
    }
}
