// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/** Which references count: a name that could not be resolved stands for something unknown, and nothing follows from it. */
public final class Resolved {
    private Resolved() {
    }

    /** The elements of a list of references that are there, each once, in order. */
    public static <T extends EObject> List<T> of(List<T> references) {
        if (references.isEmpty()) {
            return List.of();
        }
        return references.stream().filter(Objects::nonNull).filter(e -> !e.eIsProxy()).toList();
    }

    /** The element of a reference; null where there is none or its name could not be resolved. */
    public static <T extends EObject> T one(T reference) {
        return reference == null || reference.eIsProxy() ? null : reference;
    }
}
