// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.model.bmc.Automation;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Source;

/**
 * How one datum gets from its masters to other sources: for each the best path, automatic before by hand, then the
 * shortest delay, then the fewest flows, then the order of the text.
 *
 * <p>The delay of a path is that of its slowest flow, so a search by length does not find it. Instead flows are let in
 * step by step, the automatic ones from fast to slow and then all of them again; a source belongs to the step in which
 * it is first reached.
 */
public final class Feeds {
    private final Datum datum;
    private final List<Source> masters;
    private final Map<Source, FeedPath> paths = new LinkedHashMap<>();

    Feeds(Datum datum, List<Source> masters, List<Flow> carriers) {
        this.datum = datum;
        this.masters = masters;
        if (!masters.isEmpty() && !carriers.isEmpty()) {
            search(carriers.stream().filter(flow -> flow.getMode() != Automation.MANUAL).toList());
            search(carriers);
        }
    }

    /** What is fed. */
    public Datum datum() {
        return datum;
    }

    /** The sources from which it is fed. */
    public List<Source> masters() {
        return masters;
    }

    /** The best path to a source that is no master; empty where none leads there. */
    public Optional<FeedPath> to(Source source) {
        return Optional.ofNullable(paths.get(source));
    }

    private void search(List<Flow> allowed) {
        var delays = allowed.stream().map(flow -> Delay.rank(flow.getFrequency())).distinct().sorted().toList();
        for (int delay : delays) {
            reach(allowed.stream().filter(flow -> Delay.rank(flow.getFrequency()) <= delay).toList());
        }
    }

    private void reach(List<Flow> allowed) {
        var out = new LinkedHashMap<Source, List<Flow>>();
        allowed.forEach(flow -> out.computeIfAbsent(flow.getFrom(), s -> new ArrayList<>(2)).add(flow));
        var last = new LinkedHashMap<Source, Flow>();
        Deque<Source> open = new ArrayDeque<>(masters);
        while (!open.isEmpty()) {
            for (Flow flow : out.getOrDefault(open.remove(), List.of())) {
                var to = flow.getTo();
                if (!masters.contains(to) && last.putIfAbsent(to, flow) == null) {
                    open.add(to);
                }
            }
        }
        last.keySet().forEach(source -> paths.computeIfAbsent(source, s -> path(s, last)));
    }

    private static FeedPath path(Source to, Map<Source, Flow> last) {
        var flows = new ArrayList<Flow>();
        for (Flow flow = last.get(to); flow != null; flow = last.get(flow.getFrom())) {
            flows.add(flow);
        }
        return new FeedPath(List.copyOf(flows.reversed()));
    }
}
