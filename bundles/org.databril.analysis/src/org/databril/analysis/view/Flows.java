// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Flow;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;

/**
 * The flows that exist between known sources, and what they carry. A wanted flow never counts (domain.md section 2,
 * reading rules); one that does not say what it carries connects its sources, but carries nothing in particular.
 */
public final class Flows {
    private final Holdings holdings;
    private final List<Flow> existing = new ArrayList<>();
    private final Set<Source> loose = new HashSet<>();
    private final Map<Source, List<Flow>> out = new LinkedHashMap<>();
    private final Map<Source, List<Flow>> in = new LinkedHashMap<>();
    private final Map<Flow, Set<Datum>> carried = new LinkedHashMap<>();
    private final Map<Datum, List<Flow>> carriers = new LinkedHashMap<>();
    private final Map<Datum, Feeds> feeds = new LinkedHashMap<>();

    Flows(List<Flow> flows, Holdings holdings) {
        this.holdings = holdings;
        for (Flow flow : flows) {
            var from = Resolved.one(flow.getFrom());
            var to = Resolved.one(flow.getTo());
            if (!flow.isExisting()) {
                continue;
            }
            existing.add(flow);
            if (from != null && to != null) {
                add(flow, from, to);
            } else {
                loose.add(from == null ? to : from);
            }
        }
    }

    private void add(Flow flow, Source from, Source to) {
        out.computeIfAbsent(from, s -> new ArrayList<>(2)).add(flow);
        in.computeIfAbsent(to, s -> new ArrayList<>(2)).add(flow);
        var data = new LinkedHashSet<Datum>();
        for (InformationPart part : flow.getCarries()) {
            data.addAll(holdings.meant(part, from));
        }
        carried.put(flow, data);
        data.forEach(datum -> carriers.computeIfAbsent(datum, d -> new ArrayList<>(2)).add(flow));
    }

    /** The flows that exist, in the order of the text; the name of an end may be one that could not be resolved. */
    public List<Flow> existing() {
        return Collections.unmodifiableList(existing);
    }

    /** Whether a flow exists and both its ends are known. */
    public boolean isExisting(Flow flow) {
        return carried.containsKey(flow);
    }

    /** Whether an existing flow leaves or reaches a source, be it from or to something that could not be resolved. */
    public boolean touch(Source source) {
        return out.containsKey(source) || in.containsKey(source) || loose.contains(source);
    }

    /** The existing flows that leave a source. */
    public List<Flow> from(Source source) {
        return out.getOrDefault(source, List.of());
    }

    /** The existing flows that arrive at a source. */
    public List<Flow> into(Source source) {
        return in.getOrDefault(source, List.of());
    }

    /** The existing flows straight from one source to another. */
    public List<Flow> between(Source from, Source to) {
        return from(from).stream().filter(flow -> flow.getTo() == to).toList();
    }

    /** What an existing flow carries: the attributes it names, or all that its source holds of an information. */
    public Set<Datum> carried(Flow flow) {
        return carried.getOrDefault(flow, Set.of());
    }

    /** The existing flows that carry a datum. */
    public List<Flow> carriers(Datum datum) {
        return carriers.getOrDefault(datum, List.of());
    }

    /** How a datum gets from its masters to other sources. */
    public synchronized Feeds feeds(Datum datum) {
        return feeds.computeIfAbsent(datum, d -> new Feeds(d, holdings.masters(d), carriers(d)));
    }

    /** Whether a path of flows, whatever they carry, leads from one of some sources to one of others, either way. */
    public boolean areLinked(Collection<Source> some, Collection<Source> others) {
        return leads(some, others) || leads(others, some);
    }

    private boolean leads(Collection<Source> starts, Collection<Source> ends) {
        var reached = new LinkedHashSet<>(starts);
        var open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            var at = open.remove();
            if (ends.contains(at)) {
                return true;
            }
            for (Flow flow : from(at)) {
                if (reached.add(flow.getTo())) {
                    open.add(flow.getTo());
                }
            }
        }
        return false;
    }
}
