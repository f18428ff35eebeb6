// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What an expression knows in its place: of what classes the current object may be, and which variables Sirius sets there, with what
 * they may hold. A view is any {@code EObject}, what somebody types is a {@code String}.
 */
record Scope(Set<Class<?>> self, Map<String, Set<Class<?>>> variables) {
    static final Class<?> VIEW = org.eclipse.emf.ecore.EObject.class;

    static Scope of(Set<Class<?>> self) {
        return new Scope(self, Map.of());
    }

    Scope on(Set<Class<?>> other) {
        return new Scope(other, variables);
    }

    Scope with(String variable, Set<Class<?>> holds) {
        var all = new HashMap<>(variables);
        all.put(variable, holds);
        return new Scope(self, all);
    }

    Scope with(String variable, Class<?> holds) {
        return with(variable, Set.of(holds));
    }

    Scope withViews(String... names) {
        var all = this;
        for (String name : names) {
            all = all.with(name, VIEW);
        }
        return all;
    }

    /** What a variable holds; empty where Sirius does not set it. */
    Set<Class<?>> holds(String variable) {
        return variable.equals("self") ? self : variables.getOrDefault(variable, Set.of());
    }

    static Set<Class<?>> union(Set<Class<?>> one, Set<Class<?>> other) {
        var all = new LinkedHashSet<Class<?>>(one);
        all.addAll(other);
        return all;
    }
}
