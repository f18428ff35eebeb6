// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.Locale;

import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Named;

/**
 * One step of a lineage, to be read as a sentence: from, kind, to ("Till feeds Daily sales").
 *
 * @param from who does it
 * @param to whom or what with
 * @param kind what is done
 * @param flow the flow where it is one, else null
 */
public record Edge(Named from, Named to, Kind kind, Flow flow) {

    /** What an element does with another. */
    public enum Kind {
        /** Data move from a source to a source. */
        FLOW,
        /** A source holds an attribute or information. */
        HOLDS,
        /** An item is recorded, or records something, in a source. */
        RECORDS,
        /** A KPI takes from a source. */
        FEEDS,
        /** A KPI, or a source that monitors, tells about an item or promise. */
        MEASURES,
        /** An item needs a resource or activity, or a partner for it. */
        NEEDS;

        /** The name in files: {@code feeds}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Edge flow(Flow flow) {
        return new Edge(flow.getFrom(), flow.getTo(), Kind.FLOW, flow);
    }

    static Edge of(Named from, Kind kind, Named to) {
        return new Edge(from, to, kind, null);
    }
}
