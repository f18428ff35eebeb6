// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The diagrams there are. */
public final class Diagrams {

    private static final List<String> FIRST = List.of("canvas", "linkage");

    private Diagrams() {
    }

    private static final class Holder {
        private static final List<Diagram> ALL = ServiceLoader.load(Diagram.class, Diagram.class.getClassLoader())
            .stream().map(ServiceLoader.Provider::get).sorted(order()).toList();
    }

    private static Comparator<Diagram> order() {
        return Comparator.comparingInt((Diagram diagram) -> {
            int at = FIRST.indexOf(diagram.id());
            return at < 0 ? FIRST.size() : at;
        }).thenComparing(Diagram::id);
    }

    /** All diagrams, the canvas first, then linkage, then the others by id. */
    public static List<Diagram> all() {
        return Holder.ALL;
    }

    /** The diagram with an id, such as {@code canvas}; empty where there is none. */
    public static Optional<Diagram> byId(String id) {
        return all().stream().filter(diagram -> diagram.id().equals(id)).findFirst();
    }
}
