// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * Which element of a live model is which of a model that was read from a text: those that have one name, else those that say the
 * same, else those that are the only ones left of their kind, one after the other.
 */
final class Twins {
    private final Map<EObject, EObject> read = new HashMap<>();
    private final Map<EObject, EObject> live = new HashMap<>();

    /** Pairs two documents with all that is in them. */
    void pair(EObject liveElement, EObject readElement) {
        put(liveElement, readElement);
        for (EReference part : readElement.eClass().getEAllContainments()) {
            match(parts(liveElement, part), parts(readElement, part)).forEach((other, own) -> pair(own, other));
        }
    }

    void put(EObject liveElement, EObject readElement) {
        read.put(liveElement, readElement);
        live.put(readElement, liveElement);
    }

    /** The read element that is a live one; null where there is none. */
    EObject read(EObject liveElement) {
        return read.get(liveElement);
    }

    /** The live element that is a read one; null where there is none. */
    EObject live(EObject readElement) {
        return live.get(readElement);
    }

    private static List<EObject> parts(EObject element, EReference part) {
        return element.eGet(part) instanceof List<?> list ? list.stream().map(EObject.class::cast).toList()
                : element.eGet(part) instanceof EObject one ? List.of(one) : List.of();
    }

    private static Map<EObject, EObject> match(List<EObject> own, List<EObject> others) {
        var free = new ArrayList<>(own);
        var found = new HashMap<EObject, EObject>();
        for (Function<EObject, Object> likeness : List.<Function<EObject, Object>>of(Twins::name, Said::by, EObject::eClass)) {
            for (EObject other : others) {
                if (!found.containsKey(other)) {
                    take(free, other, likeness, found);
                }
            }
        }
        return found;
    }

    private static void take(List<EObject> free, EObject other, Function<EObject, Object> likeness, Map<EObject, EObject> found) {
        var like = likeness.apply(other);
        free.stream().filter(one -> one.eClass() == other.eClass() && like != null && like.equals(likeness.apply(one))).findFirst()
                .ifPresent(one -> {
                    found.put(other, one);
                    free.remove(one);
                });
    }

    private static Object name(EObject element) {
        return element instanceof Named named ? named.getName() : null;
    }
}
