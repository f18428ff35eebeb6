// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.graph;

import java.util.Optional;
import org.databril.model.bmc.Existence;
import org.databril.model.bmc.Flow;

/**
 * An edge of a graph.
 *
 * @param from where it starts
 * @param to where it ends
 * @param flow the flow it is; empty where it is none
 * @param style how it is drawn
 */
public record Link(Place from, Place to, Optional<Flow> flow, FlowStyle style) {

    /** A flow between its sources. */
    public static Link flow(Flow flow) {
        return new Link(new Place.Recorded(flow.getFrom()), new Place.Recorded(flow.getTo()), Optional.of(flow),
            FlowStyle.of(flow));
    }

    /** What is recorded in a source, what a KPI takes from it, what tells about something. */
    public static Link data(Place from, Place to) {
        return new Link(from, to, Optional.empty(), FlowStyle.RECORDS);
    }

    /** What somebody or something cannot do without. */
    public static Link need(Place needed, Place by) {
        return new Link(needed, by, Optional.empty(), FlowStyle.NEED);
    }

    /** The same, falling away. */
    public Link lost() {
        return new Link(from, to, flow, FlowStyle.LOST);
    }

    /**
     * Whether it shares its end at a place with others: what is recorded in one source joins before it, what one source
     * feeds parts behind it. All other ends stand alone, so that no line can be read as leading elsewhere.
     */
    boolean joinsAt(Place place) {
        return style == FlowStyle.RECORDS && place instanceof Place.Recorded;
    }

    /** Whether data goes along it today. */
    public boolean exists() {
        return flow.map(one -> one.getExistence() != Existence.WANTED).orElse(true);
    }
}
