// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/**
 * The elements of one canvas or landscape by type, in the order of the text, as they were when this was made. Whoever looks at
 * many of which few change can keep them for the next {@link Business}.
 */
public final class Contents {
    private final Root root;
    private final List<EObject> all = new ArrayList<>();
    private final Map<EObject, Integer> places = new IdentityHashMap<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();

    private Contents(Root root) {
        this.root = root;
        add(root);
    }

    /** The elements of a canvas or landscape as it stands. */
    public static Contents of(Root root) {
        return new Contents(root);
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

    Root root() {
        return root;
    }

    int size() {
        return all.size();
    }

    @SuppressWarnings("unchecked")
    synchronized <T> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, t -> all.stream().filter(t::isInstance).toList());
    }

    /** The place of an element in the order of the text; null for one that is not among them. */
    Integer place(EObject element) {
        return places.get(element);
    }
}
