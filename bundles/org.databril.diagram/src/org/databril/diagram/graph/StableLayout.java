// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Bounds;

/** Places a graph so that who knows the picture from before finds the way: places above each other stay so. */
final class StableLayout {

    private StableLayout() {
    }

    /**
     * The layout that a graph has by itself where it keeps the order of the places, else one that does.
     *
     * @param before where places were, by their keys; empty for none
     */
    static GraphLayout of(Graph graph, Function<Place, Piece> cards, Function<Link, Piece> labels,
        Map<String, Bounds> before) {
        GraphLayout own = new GraphLayout(graph, cards, labels, Map.of());
        List<Place> known = graph.places().stream().filter(place -> before.containsKey(place.key())).toList();
        return keepsOrder(known, own, before) ? own : new GraphLayout(graph, cards, labels, before);
    }

    private static boolean keepsOrder(List<Place> known, GraphLayout layout, Map<String, Bounds> before) {
        for (Place one : known) {
            for (Place other : known) {
                if (isAbove(before.get(one.key()), before.get(other.key()))
                    && isAbove(layout.bounds(other), layout.bounds(one))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a card is in the column of another and above it. */
    private static boolean isAbove(Bounds one, Bounds other) {
        return one.x() < other.right() && other.x() < one.right() && one.bottom() <= other.y();
    }
}
