// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.databril.model.bmc.Root;

/** Puts together what is connected, whichever names the other: disjoint sets with path halving. */
final class Together {
    private final Map<Root, Root> parents = new IdentityHashMap<>();

    private Together() {
    }

    /**
     * The groups of roots that are connected by what they name.
     *
     * @param roots in the order that the groups and their members keep
     * @param named what each names; what is not among the roots connects nothing
     */
    static List<List<Root>> in(Set<Root> roots, Function<Root, Set<Root>> named) {
        var sets = new Together();
        roots.forEach(root -> sets.parents.put(root, root));
        for (Root root : roots) {
            for (Root other : named.apply(root)) {
                if (sets.parents.containsKey(other)) {
                    sets.parents.put(sets.top(root), sets.top(other));
                }
            }
        }
        var groups = new LinkedHashMap<Root, List<Root>>();
        roots.forEach(root -> groups.computeIfAbsent(sets.top(root), top -> new ArrayList<>(2)).add(root));
        return List.copyOf(groups.values());
    }

    private Root top(Root root) {
        var at = root;
        while (parents.get(at) != at) {
            var above = parents.get(parents.get(at));
            parents.put(at, above);
            at = above;
        }
        return at;
    }
}
