// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.databril.diagram.parts.Piece;
import org.databril.diagram.scene.Bounds;

/** Places a graph so that who knows the picture from before finds the way: places above each other stay so. */
final class StableLayout {

    private record Moved(Bounds from, Bounds to) {
    }

    private StableLayout() {
    }

    /**
     * The layout that a graph has by itself where it keeps the order of the places, else one that does; of a large graph, for
     * which it takes long to try, always one that does.
     *
     * @param before where places were, by their keys; empty for none
     */
    static GraphLayout of(Graph graph, Map<Place, GraphDrawing.Card> cards, Map<Link, Piece> labels, Map<String, Bounds> before) {
        if (cards.size() > GraphLayout.LARGE) {
            return new GraphLayout(graph, cards, labels, before);
        }
        GraphLayout own = new GraphLayout(graph, cards, labels, Map.of());
        return keepsOrder(cards, own, before) ? own : new GraphLayout(graph, cards, labels, before);
    }

    private static boolean keepsOrder(Map<Place, GraphDrawing.Card> cards, GraphLayout layout, Map<String, Bounds> before) {
        List<Moved> known = new ArrayList<>();
        cards.forEach((place, card) -> {
            if (before.containsKey(card.key())) {
                known.add(new Moved(before.get(card.key()), layout.bounds(place)));
            }
        });
        return known.stream().noneMatch(one -> known.stream()
            .anyMatch(other -> isAbove(one.from(), other.from()) && isAbove(other.to(), one.to())));
    }

    /** Whether a card is in the column of another and above it. */
    private static boolean isAbove(Bounds one, Bounds other) {
        return one.x() < other.right() && other.x() < one.right() && one.bottom() <= other.y();
    }
}
