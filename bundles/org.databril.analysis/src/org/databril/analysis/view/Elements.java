// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/** All elements of some canvases and landscapes by type, in the order of the text. */
final class Elements {
    private final List<Contents> contents;
    private final Map<Root, Start> starts = new IdentityHashMap<>();
    private final Map<Class<?>, List<?>> byType = new LinkedHashMap<>();

    private record Start(int place, Contents contents) {
    }

    Elements(List<Contents> contents) {
        this.contents = contents;
        int place = 0;
        for (Contents each : contents) {
            starts.put(each.root(), new Start(place, each));
            place += each.size();
        }
    }

    @SuppressWarnings("unchecked")
    synchronized <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, t -> together(type));
    }

    private <T> List<T> together(Class<T> type) {
        var all = new ArrayList<T>();
        contents.forEach(each -> all.addAll(each.all(type)));
        return List.copyOf(all);
    }

    int place(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Root root && starts.get(root) instanceof Start start) {
                var place = start.contents().place(element);
                return place == null ? Integer.MAX_VALUE : start.place() + place;
            }
        }
        return Integer.MAX_VALUE;
    }
}
