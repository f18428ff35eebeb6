// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius.live;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What an element says, in a form that can be compared with that of an element of another file. */
final class Said {
    private Said() {
    }

    /** All that an element says itself and in its parts. */
    static String by(EObject element) {
        return element.eClass().getName() + element.eClass().getEAllStructuralFeatures().stream().filter(element::eIsSet)
                .map(feature -> feature.getName() + "=" + value(element, feature)).collect(Collectors.joining(";", "{", "}"));
    }

    private static String value(EObject element, EStructuralFeature feature) {
        var values = element.eGet(feature) instanceof List<?> list ? list.stream() : Stream.of(element.eGet(feature));
        return values.map(value -> !(value instanceof EObject other) ? String.valueOf(value)
                : ((EReference) feature).isContainment() ? by(other) : target(element, other)).collect(Collectors.joining(","));
    }

    private static String target(EObject from, EObject to) {
        return to.eIsProxy() ? name(from, to) : to instanceof Named named ? Names.qualified(named) : String.valueOf(to);
    }

    /** The name that stands for something that is not there. */
    static String name(EObject from, EObject unresolved) {
        var uri = ((InternalEObject) unresolved).eProxyURI();
        if (from.eResource() instanceof LazyLinkingResource file && file.getEncoder().isCrossLinkFragment(file, uri.fragment())) {
            var node = file.getEncoder().decode(file, uri.fragment()).getThird();
            return node == null ? uri.toString() : NodeModelUtils.getTokenText(node);
        }
        return uri.toString();
    }
}
