// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;

/**
 * Canvases that name each other, directly or through others, with the landscapes they have to do with; or landscapes that do.
 * What rules say of the members depends on nothing else, unless they are {@linkplain Rule#isAboutAll about all}: canvases that
 * have no more than a landscape in common do not matter to each other.
 *
 * @param members those that belong together, in the order of the project
 * @param landscapes of canvases: the landscapes that they name or that name them, and what these name or are named by
 * @param named of landscapes: the canvases whose elements they name, which matter as far as their own text goes
 */
record Neighbourhood(List<Root> members, Set<Root> landscapes, Set<Root> named) {

    /**
     * The neighbourhood of each canvas and landscape.
     *
     * @param named what each names
     */
    static Map<Root, Neighbourhood> of(Set<Root> all, Function<Root, Set<Root>> named) {
        var landscapes = select(all, true);
        var canvases = select(all, false);
        var result = new LinkedHashMap<Root, Neighbourhood>();
        for (List<Root> members : Together.in(landscapes, named)) {
            var targets = new LinkedHashSet<Root>();
            members.forEach(member -> targets.addAll(named.apply(member)));
            targets.retainAll(canvases);
            put(result, new Neighbourhood(members, Set.of(), targets));
        }
        var naming = naming(landscapes, named);
        for (List<Root> members : Together.in(canvases, named)) {
            var near = new LinkedHashSet<Root>();
            for (Root member : members) {
                named.apply(member).stream().filter(landscapes::contains)
                        .forEach(landscape -> near.addAll(result.get(landscape).members()));
                naming.getOrDefault(member, List.of()).forEach(landscape -> near.addAll(result.get(landscape).members()));
            }
            put(result, new Neighbourhood(members, near, Set.of()));
        }
        return result;
    }

    /** Whether a change of some canvases and landscapes matters to the members. */
    boolean feels(Set<Root> changed) {
        return Stream.of(members, landscapes, named).anyMatch(roots -> !Collections.disjoint(changed, roots));
    }

    private static Set<Root> select(Collection<Root> all, boolean landscapes) {
        var some = new LinkedHashSet<>(all);
        some.removeIf(root -> root instanceof Landscape != landscapes);
        return some;
    }

    private static Map<Root, List<Root>> naming(Set<Root> landscapes, Function<Root, Set<Root>> named) {
        var naming = new IdentityHashMap<Root, List<Root>>();
        for (Root landscape : landscapes) {
            named.apply(landscape).forEach(root -> naming.computeIfAbsent(root, r -> new ArrayList<>(2)).add(landscape));
        }
        return naming;
    }

    private static void put(Map<Root, Neighbourhood> all, Neighbourhood neighbourhood) {
        neighbourhood.members().forEach(member -> all.put(member, neighbourhood));
    }
}
