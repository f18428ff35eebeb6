// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The values of an element that are not written yet. */
final class Values {
    private final EObject element;
    private Map<EStructuralFeature, Integer> taken = new HashMap<>();

    Values(EObject element) {
        this.element = element;
    }

    EObject element() {
        return element;
    }

    /** The next value of a feature; null where all are taken or nothing is said. */
    Object take(EStructuralFeature feature) {
        int at = taken.getOrDefault(feature, 0);
        var values = of(element, feature);
        if (at >= values.size()) {
            return null;
        }
        taken.put(feature, at + 1);
        return values.get(at);
    }

    /** How many values are taken, to tell whether more were. */
    int count() {
        return taken.values().stream().mapToInt(Integer::intValue).sum();
    }

    Map<EStructuralFeature, Integer> mark() {
        return new HashMap<>(taken);
    }

    void backTo(Map<EStructuralFeature, Integer> mark) {
        taken = mark;
    }

    /** What is said of a feature: no value, one or several. */
    static List<?> of(EObject element, EStructuralFeature feature) {
        var value = element.eGet(feature);
        if (feature.isMany()) {
            return (List<?>) value;
        }
        boolean unsaid = value == null || value instanceof Enumerator known && known.getValue() == 0
                || Boolean.FALSE.equals(value);
        return unsaid ? List.of() : List.of(value);
    }
}
