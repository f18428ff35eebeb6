// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/** All elements of some canvases and landscapes by type, in the order of the text. */
final class Elements {
    private final List<EObject> all = new ArrayList<>();
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private final Map<Class<?>, List<?>> byType = new LinkedHashMap<>();

    Elements(List<Root> roots) {
        roots.forEach(this::add);
    }

    // Members that are no Named (answers, ignores) are elements too; the parts of a statement are not.
    private void add(EObject element) {
        places.put(element, all.size());
        all.add(element);
        for (EObject part : element.eContents()) {
            if (part instanceof Named || element instanceof Root) {
                add(part);
            }
        }
    }

    @SuppressWarnings("unchecked")
    synchronized <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, t -> all.stream().filter(t::isInstance).toList());
    }

    int place(EObject element) {
        return places.getOrDefault(element, Integer.MAX_VALUE);
    }
}
