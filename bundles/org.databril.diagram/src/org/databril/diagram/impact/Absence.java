// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.databril.analysis.impact.Affected;
import org.databril.analysis.impact.Without;
import org.databril.analysis.view.Business;
import org.databril.diagram.graph.Graph;
import org.databril.diagram.graph.Link;
import org.databril.diagram.graph.Place;
import org.databril.diagram.graph.Story;
import org.databril.diagram.parts.Words;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.Names;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Source;

/**
 * What falls away with an element, along the paths on which it does: the part of the linkage that is lost.
 *
 * @param without what the analysis found out
 */
record Absence(Without without, Business business, CanvasView view) {

    Graph graph() {
        List<Link> links = new ArrayList<>();
        for (Affected affected : affected()) {
            List<Named> path = affected.path();
            for (int i = 1; i < path.size(); i++) {
                steps(path.get(i - 1), path.get(i)).forEach(link -> links.add(link.lost()));
            }
        }
        return Graph.of(List.of(place(without.element())), links);
    }

    /** What this canvas loses, and what stands on none. */
    private List<Affected> affected() {
        return without.affected().stream().filter(affected -> affected.path().stream().allMatch(view::concerns)).toList();
    }

    /** What each place loses. */
    Map<Place, List<Affected>> losses() {
        return affected().stream().collect(Collectors.groupingBy(affected -> {
            List<Named> path = affected.path();
            return isRecorded(path.get(path.size() - 2), affected.element())
                ? new Place.Happening((Item) affected.element()) : place(affected.element());
        }));
    }

    private static boolean isRecorded(Named gone, Named loses) {
        return gone instanceof Source source && loses instanceof Item item && Recordings.of(item).containsKey(source);
    }

    private List<Link> steps(Named gone, Named loses) {
        if (gone instanceof Source from && loses instanceof Source to) {
            return business.flows().between(from, to).stream().map(Link::flow).toList();
        }
        if (isRecorded(gone, loses)) {
            return List.of(Link.data(new Place.Happening((Item) loses), place(gone)));
        }
        return List.of(Link.data(place(gone), place(loses)));
    }

    static Place place(Named element) {
        return switch (element) {
            case Source source -> new Place.Recorded(source);
            case Kpi kpi -> new Place.Telling(kpi);
            default -> new Place.Concerned(element);
        };
    }

    Story story(Words words) {
        String name = Names.display(without.element());
        long lost = affected().stream().map(Affected::element).distinct().count();
        String statement = lost == 0 ? words.text("impact.lost.none", name)
            : lost == 1 ? words.text("impact.lost.one", name) : words.text("impact.lost.many", name, lost);
        return new Story("impact", words.text("impact.without", name), statement, statement, "");
    }
}
