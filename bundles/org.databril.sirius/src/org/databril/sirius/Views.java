// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.databril.catalogue.Block;
import org.eclipse.emf.ecore.EObject;

/** What views of Sirius say of themselves, read by the names of their features: Sirius is not needed to compile this. */
final class Views {
    /** The name of the layer that shows what the data lens sees. */
    static final String LENS = "DataLens";

    private Views() {
    }

    /** The block that a view is of: its mapping is called like it. */
    static Optional<Block> block(EObject view) {
        return value(view, "actualMapping").map(mapping -> String.valueOf(value(mapping, "name", Object.class).orElse("")))
                .flatMap(name -> Block.find(name.toLowerCase(Locale.ROOT)));
    }

    /** The diagram that a view is in; null where it is in none. */
    static EObject diagram(EObject view) {
        var at = view;
        while (at != null && at.eClass().getEStructuralFeature("activatedLayers") == null) {
            at = at.eContainer();
        }
        return at;
    }

    /** Whether the layer of the data lens is on. */
    static boolean isLensOn(EObject diagram) {
        return isOn(diagram, LENS);
    }

    static boolean isOn(EObject diagram, String layer) {
        return value(diagram, "activatedLayers", List.class).filter(layers -> ((List<?>) layers).stream()
                .anyMatch(one -> value((EObject) one, "name", Object.class).filter(layer::equals).isPresent())).isPresent();
    }

    /** The element that a view stands for. */
    static Optional<EObject> element(EObject view) {
        return value(view, "target");
    }

    /** The element at the other end of an edge's view. */
    static Optional<EObject> targetOf(EObject edge) {
        return value(edge, "targetNode").flatMap(Views::element);
    }

    private static Optional<EObject> value(EObject view, String feature) {
        return value(view, feature, EObject.class);
    }

    private static <T> Optional<T> value(EObject view, String feature, Class<T> type) {
        return Optional.ofNullable(view).map(one -> one.eClass().getEStructuralFeature(feature)).map(view::eGet)
                .filter(type::isInstance).map(type::cast);
    }
}
