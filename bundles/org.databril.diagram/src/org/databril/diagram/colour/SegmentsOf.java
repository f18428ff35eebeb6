// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.colour;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.databril.analysis.view.Market;
import org.databril.diagram.view.CanvasView;
import org.databril.diagram.view.Recordings;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.CostShare;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Partner;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/** For which segments an element is there: as it says itself, or as those say that it is there for. */
final class SegmentsOf {

    private final CanvasView view;

    SegmentsOf(CanvasView view) {
        this.view = view;
    }

    Set<Segment> of(Named element) {
        Set<Segment> segments = new LinkedHashSet<>();
        collect(element, segments, new HashSet<>());
        return segments;
    }

    private void collect(Named element, Set<Segment> segments, Set<Named> seen) {
        if (!Recordings.resolved(element) || !seen.add(element)) {
            return;
        }
        switch (element) {
            case Segment segment -> segments.add(segment);
            case Proposition proposition -> collect(proposition.getSegments(), segments, seen);
            case Promise promise -> collect(List.of((Named) promise.eContainer()), segments, seen);
            case Channel channel -> collect(Market.segments(channel), segments, seen);
            case Relationship relationship -> collect(Market.segments(relationship), segments, seen);
            case Stream stream -> collect(stream.getSegments(), segments, seen);
            case Provision provision -> collect(provision.getNeededBy(), segments, seen);
            case Partner partner -> collect(provisions(partner), segments, seen);
            case Cost cost -> collect(drivers(cost), segments, seen);
            case Kpi kpi -> collect(view.measured(kpi), segments, seen);
            case Source source -> collect(recorded(source), segments, seen);
            default -> {
                // stands for no segment in particular
            }
        }
    }

    private void collect(Collection<? extends Named> elements, Set<Segment> segments, Set<Named> seen) {
        elements.forEach(element -> collect(element, segments, seen));
    }

    private List<Item> provisions(Partner partner) {
        return view.items().stream()
            .filter(item -> item instanceof Provision provision && view.partners(provision).contains(partner)).toList();
    }

    private static List<Named> drivers(Cost cost) {
        return cost.getDrivers().stream().map(CostShare::getDriver).filter(Named.class::isInstance).map(Named.class::cast)
            .toList();
    }

    private List<Item> recorded(Source source) {
        return view.items().stream().filter(item -> Recordings.of(item).containsKey(source)).toList();
    }
}
