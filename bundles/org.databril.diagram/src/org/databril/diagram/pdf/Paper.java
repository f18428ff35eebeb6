// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.pdf;

/**
 * A size of paper lying on its long side, in points.
 *
 * @param name what people call it
 * @param width the long side
 * @param height the short side
 */
public record Paper(String name, double width, double height) {

    /** The usual one. */
    public static final Paper A4 = new Paper("A4", 841.89, 595.28);
    /** Twice A4. */
    public static final Paper A3 = new Paper("A3", 1190.55, 841.89);
    /** Twice A3. */
    public static final Paper A2 = new Paper("A2", 1683.78, 1190.55);
    /** Twice A2. */
    public static final Paper A1 = new Paper("A1", 2383.94, 1683.78);
    /** Twice A1. */
    public static final Paper A0 = new Paper("A0", 3370.39, 2383.94);
}
