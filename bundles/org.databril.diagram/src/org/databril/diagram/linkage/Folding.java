// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
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
final class Folding {

    /** The most nodes that are all drawn. */
    static final int MOST = 40;

    private Folding() {
    }

    /** The graph, folded where it must be; what is in focus stays unfolded. */
    static LinkageGraph of(LinkageGraph graph, Optional<Named> focus) {
        if (graph.places().size() <= MOST) {
            return graph;
        }
        Map<Block, List<Item>> items = new EnumMap<>(Block.class);
        for (Place place : graph.places()) {
            if (place instanceof Place.Happening(Item item) && focus.filter(item::equals).isEmpty()) {
                items.computeIfAbsent(Blocks.of(item), any -> new ArrayList<>()).add(item);
            }
        }
        Map<Place, Place> folded = new LinkedHashMap<>();
        items.forEach((block, some) -> {
            if (some.size() > 1) {
                Place together = new Place.Folded(block, List.copyOf(some));
                some.forEach(item -> folded.put(new Place.Happening(item), together));
            }
        });
        Set<Place> places = new LinkedHashSet<>();
        graph.places().forEach(place -> places.add(folded.getOrDefault(place, place)));
        Set<Link> links = new LinkedHashSet<>();
        graph.links().forEach(link -> links.add(new Link(folded.getOrDefault(link.from(), link.from()),
            folded.getOrDefault(link.to(), link.to()), link.flow())));
        return new LinkageGraph(List.copyOf(places), List.copyOf(links));
    }
}
