// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.databril.diagram.Detail;
import org.databril.diagram.Gathering;
import org.databril.model.bmc.Named;

/** Draws places that have something in common as one node. */
public final class Folding {

    /** The most nodes that are all drawn. */
    static final int MOST = 40;

    private record Key(int part, Pile pile) {
    }

    private record Ends(Place from, Place to, FlowStyle style) {
    }

    private Folding() {
    }

    /** The graph, the items of a block as one where there are more nodes than can be taken in; what is in focus stays alone. */
    public static Graph of(Graph graph, Optional<Named> focus) {
        return of(graph, focus, Detail.STANDARD);
    }

    /** The graph, folded as wanted; what is in focus stays alone. */
    public static Graph of(Graph graph, Optional<Named> focus, Detail detail) {
        if (detail.gathering() == Gathering.NONE
            || detail.gathering() == Gathering.FEW && graph.places().size() <= MOST) {
            return graph;
        }
        Map<Key, List<Place>> piles = new LinkedHashMap<>();
        for (Place place : graph.places()) {
            if (!place.subject().equals(focus)) {
                Pile.of(place, detail.gathering()).ifPresent(
                    pile -> piles.computeIfAbsent(new Key(place.part(), pile), any -> new ArrayList<>()).add(place));
            }
        }
        Map<Place, Place> folded = new LinkedHashMap<>();
        piles.forEach((key, some) -> {
            Place together = new Place.Folded(key.pile(), some.stream().map(place -> place.subject().orElseThrow()).toList(),
                key.part());
            if (some.size() > 1 && !detail.open().contains(together.key())) {
                some.forEach(place -> folded.put(place, together));
            }
        });
        Set<Place> places = new LinkedHashSet<>();
        graph.places().forEach(place -> places.add(folded.getOrDefault(place, place)));
        return new Graph(List.copyOf(places), links(graph, folded));
    }

    /** Links with the same ends that look the same are one; what flows within a node is not drawn. */
    private static List<Link> links(Graph graph, Map<Place, Place> folded) {
        List<Link> links = new ArrayList<>();
        Map<Ends, Integer> joined = new HashMap<>();
        for (Link link : graph.links()) {
            Place from = folded.getOrDefault(link.from(), link.from());
            Place to = folded.getOrDefault(link.to(), link.to());
            if (from == link.from() && to == link.to()) {
                links.add(link);
            } else if (!from.equals(to)) {
                Link one = new Link(from, to, link.flows(), link.style());
                Integer there = joined.putIfAbsent(new Ends(from, to, link.style()), links.size());
                if (there == null) {
                    links.add(one);
                } else {
                    links.set(there, links.get(there).and(one));
                }
            }
        }
        return links;
    }
}
