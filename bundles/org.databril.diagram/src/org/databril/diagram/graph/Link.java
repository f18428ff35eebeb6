// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.databril.model.Names;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;

/**
 * An edge of a graph.
 *
 * @param from where it starts
 * @param to where it ends
 * @param flows the flows it is, several where its ends are; empty where it is none
 * @param style how it is drawn
 */
public record Link(Place from, Place to, List<Flow> flows, FlowStyle style) {

    /** Copies the flows. */
    public Link {
        flows = List.copyOf(flows);
    }

    /** A flow between its sources. */
    public static Link flow(Flow flow) {
        return new Link(new Place.Recorded(flow.getFrom()), new Place.Recorded(flow.getTo()), List.of(flow),
            FlowStyle.of(flow));
    }

    /** What is recorded in a source, what a KPI takes from it, what tells about something. */
    public static Link data(Place from, Place to) {
        return new Link(from, to, List.of(), FlowStyle.RECORDS);
    }

    /** What somebody or something cannot do without. */
    public static Link need(Place needed, Place by) {
        return new Link(needed, by, List.of(), FlowStyle.NEED);
    }

    /** This and another one with the same ends as one. */
    Link and(Link other) {
        return new Link(from, to, Stream.concat(flows.stream(), other.flows.stream()).distinct().toList(), style);
    }

    /** The same, falling away. */
    public Link lost() {
        return new Link(from, to, flows, FlowStyle.LOST);
    }

    /**
     * Whether it shares its end at a place with others: what is recorded in one source joins before it, what one source
     * feeds parts behind it. All other ends stand alone, so that no line can be read as leading elsewhere.
     */
    boolean joinsAt(Place place) {
        return style == FlowStyle.RECORDS && place.part() == 1;
    }

    /** The flow it is; empty where it is none, or several. */
    public Optional<Flow> flow() {
        return flows.size() == 1 ? Optional.of(flows.getFirst()) : Optional.empty();
    }

    /** What tells it from the others of a picture, whatever it looks like. */
    public String key() {
        return flow().map(one -> "flow " + Names.qualified(one)).orElseGet(() -> from.key() + " > " + to.key()
            + (flows.isEmpty() ? "" : " " + style.id()));
    }

    /** Whether data goes along it today. */
    public boolean exists() {
        return flows.isEmpty() || flows.stream().anyMatch(one -> one.getExistence() != Existence.WANTED);
    }
}
