// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.databril.catalogue.Block;
import org.databril.diagram.view.Blocks;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;

/** Draws the items of a block as one node where a graph has more nodes than can be taken in. */
public final class Folding {

    /** The most nodes that are all drawn. */
    static final int MOST = 40;

    private record Pile(int part, Block block) {
    }

    private Folding() {
    }

    /** The graph, folded where it must be; what is in focus stays unfolded. */
    public static Graph of(Graph graph, Optional<Named> focus) {
        if (graph.places().size() <= MOST) {
            return graph;
        }
        Map<Pile, List<Place>> piles = new LinkedHashMap<>();
        for (Place place : graph.places()) {
            boolean folds = place instanceof Place.Happening || place instanceof Place.Concerned;
            if (folds && !place.subject().equals(focus) && place.subject().get() instanceof Item item) {
                piles.computeIfAbsent(new Pile(place.part(), Blocks.of(item)), any -> new ArrayList<>()).add(place);
            }
        }
        Map<Place, Place> folded = new LinkedHashMap<>();
        piles.forEach((pile, some) -> {
            if (some.size() > 1) {
                List<Item> items = some.stream().map(place -> (Item) place.subject().orElseThrow()).toList();
                Place together = new Place.Folded(pile.block(), items, pile.part());
                some.forEach(place -> folded.put(place, together));
            }
        });
        Set<Place> places = new LinkedHashSet<>();
        graph.places().forEach(place -> places.add(folded.getOrDefault(place, place)));
        Set<Link> links = new LinkedHashSet<>();
        graph.links().forEach(link -> links.add(new Link(folded.getOrDefault(link.from(), link.from()),
            folded.getOrDefault(link.to(), link.to()), link.flow(), link.style())));
        return new Graph(List.copyOf(places), List.copyOf(links));
    }
}
