// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import org.databril.diagram.scene.Bounds;

/** Where the parts of a graph are. */
interface Placing {

    /** Where the card of a place is. */
    Bounds bounds(Place place);

    /** The points of a link as x, y, x, y, … */
    double[] points(Link link);

    /** Where the label of a link is; it must have one. */
    Bounds label(Link link);

    double width();

    double height();
}
