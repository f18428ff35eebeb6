// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.scene;

/** A part of a picture at its place. */
public sealed interface Node permits Group, Shape, Text {

    /** The rectangle around it. */
    Bounds bounds();

    /** The same elsewhere. */
    Node moved(double dx, double dy);

    /**
     * Whether a pointer there means this.
     *
     * @param reach how far beside a line still counts
     */
    boolean covers(double x, double y, double reach);
}
