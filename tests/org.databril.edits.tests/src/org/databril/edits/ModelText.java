// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** All that a model says, as text: two models that say the same have the same one. */
final class ModelText {
    private ModelText() {
    }

    static String of(Collection<? extends EObject> roots) {
        return roots.stream().map(root -> of(root, "")).collect(Collectors.joining());
    }

    private static String of(EObject element, String indent) {
        var text = new StringBuilder(indent).append(element.eClass().getName()).append('\n');
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature)) {
                List<?> values = feature.isMany() ? (List<?>) element.eGet(feature) : List.of(element.eGet(feature));
                text.append(indent).append(" .").append(feature.getName()).append('\n');
                values.forEach(value -> text.append(value instanceof EObject part
                        ? ((EReference) feature).isContainment() ? of(part, indent + "  ")
                                : indent + "  -> " + Names.qualified((Named) part) + "\n"
                        : indent + "  " + value + "\n"));
            }
        }
        return text.toString();
    }
}
