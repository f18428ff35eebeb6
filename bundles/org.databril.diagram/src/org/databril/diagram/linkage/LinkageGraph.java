// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.linkage;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.Link;
import org.databril.diagram.graph.Place;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Source;

/** What the linkage picture shows. */
final class LinkageGraph {

    private LinkageGraph() {
    }

    /** All of a canvas: its recorded items, its sources, its KPIs. */
    static Graph of(CanvasView view) {
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
                recording.forEach(source -> links.add(Link.data(happening, new Place.Recorded(source))));
            }
        }
        sources.forEach(source -> places.add(new Place.Recorded(source)));
        for (Flow flow : view.flows()) {
            links.add(Link.flow(flow));
        }
        for (Kpi kpi : view.kpis()) {
            Place telling = new Place.Telling(kpi);
            places.add(telling);
            CanvasView.sourcesOf(kpi).forEach(source -> links.add(Link.data(new Place.Recorded(source), telling)));
        }
        return new Graph(List.copyOf(places), links);
    }
}
