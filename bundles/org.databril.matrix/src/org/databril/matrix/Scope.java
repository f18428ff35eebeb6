// SPDX-License-Identifier: EPL-2.0
package org.databril.matrix;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What matrices are read from: a canvas with the landscapes that it uses or names something of, or a landscape with the
 * canvases that use it.
 *
 * @param business all of the project
 * @param roots the canvases and landscapes, the one asked for first
 */
public record Scope(Business business, List<Root> roots) {

    /** The scope of a canvas or landscape. */
    public static Scope of(Root root, Business business) {
        Set<Root> roots = new LinkedHashSet<>();
        roots.add(root);
        if (root instanceof Canvas canvas) {
            roots.addAll(Resolved.of(canvas.getUses()));
            EcoreUtil.CrossReferencer.find(List.of(canvas)).keySet().stream().map(Scope::rootOf).filter(Landscape.class::isInstance)
                    .map(Root.class::cast).forEach(roots::add);
        } else {
            business.roots().stream().filter(other -> other instanceof Canvas canvas && canvas.getUses().contains(root))
                    .forEach(roots::add);
        }
        return new Scope(business, List.copyOf(roots));
    }

    private static EObject rootOf(EObject element) {
        var at = element;
        while (at != null && !(at instanceof Root)) {
            at = at.eContainer();
        }
        return at;
    }

    /** The elements of a type, in the order of the text. */
    public <T> List<T> all(Class<T> type) {
        return roots.stream().flatMap(root -> root.eContents().stream()).filter(type::isInstance).map(type::cast).toList();
    }

    /** The canvas or landscape that an element stands in. */
    public static Root root(EObject element) {
        return (Root) rootOf(element);
    }
}
