// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.resource;

import java.util.List;

import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

/**
 * What points into a text points by name, such as {@code Korenaar/FreshBread/BakedToday}: it still does after something was
 * written above. Parts without a name are counted within their owner, {@code Korenaar/Shop/@reaches.1}. Of elements that
 * share a name, which the text is told about, the first has it.
 */
public final class NamedFragments implements IFragmentProvider {
    @Override
    public String getFragment(EObject element, Fallback fallback) {
        var owner = element.eContainer();
        if (owner == null) {
            return fallback.getFragment(element);
        }
        var own = segment(element);
        return owner.eContainer() == null ? own : getFragment(owner, fallback) + "/" + own;
    }

    @Override
    public EObject getEObject(Resource file, String fragment, Fallback fallback) {
        if (fragment.startsWith("/") || file.getContents().isEmpty()) {
            return fallback.getEObject(fragment);
        }
        EObject at = file.getContents().getFirst();
        for (String segment : fragment.split("/")) {
            at = at == null ? null : part(at, segment);
        }
        return at;
    }

    private static EObject part(EObject owner, String segment) {
        if (!segment.startsWith("@")) {
            return owner.eContents().stream().filter(part -> segment.equals(name(part))).findFirst().orElse(null);
        }
        int dot = segment.lastIndexOf('.');
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(segment.substring(1, dot < 0 ? segment.length() : dot));
        if (feature == null) {
            return null;
        }
        if (owner.eGet(feature) instanceof List<?> parts) {
            int place = dot < 0 || !segment.substring(dot + 1).matches("[0-9]{1,9}") ? -1 : Integer.parseInt(segment.substring(dot + 1));
            return place >= 0 && place < parts.size() && parts.get(place) instanceof EObject part ? part : null;
        }
        return owner.eGet(feature) instanceof EObject part ? part : null;
    }

    private static String segment(EObject part) {
        var name = name(part);
        if (name != null && !name.isEmpty()) {
            return name;
        }
        var feature = part.eContainmentFeature();
        return "@" + feature.getName()
                + (feature.isMany() ? "." + ((List<?>) part.eContainer().eGet(feature)).indexOf(part) : "");
    }

    private static String name(EObject part) {
        return part instanceof Named named ? named.getName() : null;
    }
}
