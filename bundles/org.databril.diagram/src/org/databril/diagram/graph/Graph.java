// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a picture of places and links shows.
 *
 * @param places in the order of the text
 * @param links between them
 */
public record Graph(List<Place> places, List<Link> links) {

    /** A graph; the lists are copied. */
    public Graph {
        places = List.copyOf(places);
        links = List.copyOf(links);
    }

    /** The graph of some links and of places that have none, each once. */
    public static Graph of(Collection<? extends Place> alone, Collection<Link> links) {
        Set<Place> places = new LinkedHashSet<>();
        links.forEach(link -> places.addAll(List.of(link.from(), link.to())));
        places.addAll(alone);
        return new Graph(List.copyOf(places), List.copyOf(new LinkedHashSet<>(links)));
    }
}
