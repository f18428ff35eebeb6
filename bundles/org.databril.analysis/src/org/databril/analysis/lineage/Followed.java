// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.lineage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.view.Datum;
import org.databril.model.bmc.Source;

/**
 * What is followed at each source: everything, or some data. It only grows, so that following flows in a circle comes to
 * an end.
 */
final class Followed {
    /** Everything at a source, also what is not said. */
    static final Set<Datum> ALL = null;

    private final Map<Source, Set<Datum>> data = new HashMap<>();
    private final Set<Source> everything = new LinkedHashSet<>();

    /** Follows more at a source; whether that is news. */
    boolean add(Source source, Set<Datum> some) {
        if (everything.contains(source)) {
            return false;
        }
        if (some == ALL) {
            return everything.add(source);
        }
        return data.computeIfAbsent(source, s -> new LinkedHashSet<>()).addAll(some);
    }

    /** What is followed at a source; {@link #ALL} for everything. */
    Set<Datum> at(Source source) {
        return everything.contains(source) ? ALL : data.getOrDefault(source, Set.of());
    }

    /** What two sets have in common; ALL in common with something is that something. */
    static Set<Datum> common(Set<Datum> one, Set<Datum> other) {
        if (one == ALL || other == ALL) {
            return one == ALL ? other : one;
        }
        var both = new LinkedHashSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** Whether nothing is followed. */
    static boolean isNothing(Set<Datum> some) {
        return some != ALL && some.isEmpty();
    }
}
