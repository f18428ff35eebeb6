// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.databril.analysis.impact.AttributeImpact;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.Link;
import org.databril.diagram.graph.Place;
import org.databril.diagram.graph.Story;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.CanvasView;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;

/**
 * The way of a changed attribute: from where it is recorded over the masters to the copies, along the best path to each.
 *
 * @param impact what the analysis found out
 */
record Change(AttributeImpact impact, Business business, CanvasView view) {

    Graph graph() {
        List<Link> links = new ArrayList<>();
        List<Place> held = impact.places().stream().<Place>map(place -> new Place.Recorded(place.source())).toList();
        for (Item item : view.items()) {
            sources(item).stream().filter(held::contains)
                .forEach(source -> links.add(Link.data(new Place.Happening(item), source)));
        }
        impact.places().stream().flatMap(place -> place.path().stream()).flatMap(path -> path.flows().stream())
            .forEach(flow -> links.add(Link.flow(flow)));
        return Graph.of(held, links);
    }

    /** Where an item records the attribute. */
    private List<Place.Recorded> sources(Item item) {
        List<Place.Recorded> sources = new ArrayList<>();
        for (Recording recording : Market.recordings(item)) {
            Resolved.of(recording.getSources()).stream().filter(source -> records(recording, source))
                .forEach(source -> sources.add(new Place.Recorded(source)));
        }
        return sources;
    }

    private boolean records(Recording recording, Source source) {
        return recording.getParts().stream().map(part -> business.holdings().meant(part, source)).flatMap(Set::stream)
            .anyMatch(impact.datum()::equals);
    }

    Story story(Words words) {
        Datum datum = impact.datum();
        String name = words.datum(datum);
        String what = words.text("impact.change", name);
        String statement = impact.places().isEmpty() ? ""
            : words.text(impact.entered() == 1 ? "impact.entered.one" : "impact.entered.many", name, impact.entered(),
                words.count("source", impact.places().size()));
        return new Story("impact", what, statement.isEmpty() ? what : statement, statement,
            words.text("impact.nowhere", name));
    }
}
