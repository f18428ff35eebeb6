// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Named;

/**
 * Where the data about an element come from and where its data go. Only existing flows count, and only those that carry
 * what is followed: of a KPI what it takes, of an attribute itself, of a source all it has.
 *
 * @param element what was asked for: a source, attribute, information, KPI, item or promise
 * @param up the steps that lead to it, in the order of the text
 * @param down the steps that lead away from it, in the order of the text
 */
public record Lineage(Named element, List<Edge> up, List<Edge> down) {
    /** A lineage; the lists are copied. */
    public Lineage {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    /** The lineage of an element; one of another kind, such as a dashboard, has no steps. */
    public static Lineage of(Named element, Business business) {
        return new Lineage(element, sorted(new Upstream(business).from(element), business),
                sorted(new Downstream(business).from(element), business));
    }

    /** All steps, each once. */
    public Set<Edge> edges() {
        var edges = new LinkedHashSet<>(up);
        edges.addAll(down);
        return edges;
    }

    /** All elements on the steps, with the one asked for first. */
    public Set<Named> nodes() {
        var nodes = new LinkedHashSet<>(List.of(element));
        edges().forEach(edge -> {
            nodes.add(edge.from());
            nodes.add(edge.to());
        });
        return nodes;
    }

    /** The same with the steps only whose both ends are at the right place. */
    public Lineage within(Predicate<Named> place) {
        return new Lineage(element, within(place, up), within(place, down));
    }

    private static List<Edge> within(Predicate<Named> place, List<Edge> edges) {
        return edges.stream().filter(edge -> place.test(edge.from()) && place.test(edge.to())).toList();
    }

    private static List<Edge> sorted(Set<Edge> edges, Business business) {
        return edges.stream().sorted(Comparator.<Edge>comparingInt(edge -> business.place(edge.from()))
                .thenComparing(Edge::kind).thenComparingInt(edge -> business.place(edge.to()))
                .thenComparingInt(edge -> edge.flow() == null ? 0 : business.place(edge.flow()))).toList();
    }
}
