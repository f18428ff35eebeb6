// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;

/**
 * What the linkage picture shows.
 *
 * @param places in the order of the text
 * @param links between them
 */
record LinkageGraph(List<Place> places, List<Link> links) {

    LinkageGraph {
        places = List.copyOf(places);
        links = List.copyOf(links);
    }

    /** All of a canvas: its recorded items, its sources, its KPIs. */
    static LinkageGraph of(CanvasView view) {
        Set<Place> places = new LinkedHashSet<>();
        List<Link> links = new ArrayList<>();
        Set<Source> sources = new LinkedHashSet<>(view.sources());
        view.flows().forEach(flow -> sources.addAll(List.of(flow.getFrom(), flow.getTo())));
        view.kpis().forEach(kpi -> sources.addAll(CanvasView.sourcesOf(kpi)));
        for (Item item : view.items()) {
            Set<Source> recording = Recordings.of(item).keySet();
            if (!recording.isEmpty()) {
                Place happening = new Place.Happening(item);
                places.add(happening);
                recording.forEach(source -> links.add(link(happening, new Place.Recorded(source))));
            }
        }
        sources.forEach(source -> places.add(new Place.Recorded(source)));
        for (Flow flow : view.flows()) {
            links.add(new Link(new Place.Recorded(flow.getFrom()), new Place.Recorded(flow.getTo()), Optional.of(flow)));
        }
        for (Kpi kpi : view.kpis()) {
            Place telling = new Place.Telling(kpi);
            places.add(telling);
            CanvasView.sourcesOf(kpi).forEach(source -> links.add(link(new Place.Recorded(source), telling)));
        }
        return new LinkageGraph(List.copyOf(places), links);
    }

    private static Link link(Place from, Place to) {
        return new Link(from, to, Optional.empty());
    }
}
