// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Which element a name means at a place (language.md, "see each other"): first what the canvas or landscape has itself;
 * then what the landscapes have that a canvas uses, or, for what stands on items (KPIs, dashboards, opportunities,
 * ignores), the canvases that use a landscape; then any canvas or landscape of the project by its name in front.
 */
@Singleton
public class Visible {
    @Inject
    private RootNames names;

    /**
     * What a name may mean for a reference.
     *
     * @return nothing: no such element; one: the element; several: each needs its canvas or landscape in front. Where two
     *         have the same name, which is told elsewhere, the first.
     */
    public List<Named> find(EObject context, EReference reference, String name) {
        var type = reference.getEReferenceType();
        var root = EcoreUtil2.getContainerOfType(context, Root.class);
        if (root != null && !isRoot(type)) {
            var own = in(root, name, type);
            if (!own.isEmpty()) {
                return own.subList(0, 1);
            }
            var near = neighbours(root, isData(context)).stream().map(r -> in(r, name, type)).filter(f -> !f.isEmpty())
                    .map(List::getFirst).toList();
            if (!near.isEmpty()) {
                return withoutRepeats(near);
            }
        }
        return qualified(context, type, name);
    }

    /** Everything that a reference can name at a place, by the shortest name for it. */
    public Map<String, Named> all(EObject context, EReference reference) {
        var type = reference.getEReferenceType();
        var root = EcoreUtil2.getContainerOfType(context, Root.class);
        var found = new LinkedHashMap<String, Named>(root == null ? Map.of() : near(root, isData(context), type));
        var project = context.eResource() == null ? null : context.eResource().getResourceSet();
        if (project != null) {
            far(project, type, new HashSet<>(found.values())).forEach(found::putIfAbsent);
        }
        return found;
    }

    /**
     * What can be named in a canvas or landscape without naming another: what it has itself, then what it sees.
     *
     * @param data whether it is named in information, a source or a flow
     * @param type what is asked for
     */
    public Map<String, Named> near(Root root, boolean data, EClass type) {
        var found = new LinkedHashMap<String, Named>();
        if (isRoot(type)) {
            return found;
        }
        collect(root, "", type, found);
        var seen = new LinkedHashMap<String, List<Named>>();
        for (Root neighbour : neighbours(root, data)) {
            names.of(neighbour).forEach((name, elements) -> elements.stream().filter(type::isInstance).findFirst()
                    .ifPresent(e -> seen.computeIfAbsent(name, n -> new ArrayList<>(1)).add(e)));
        }
        seen.forEach((name, elements) -> {
            var meant = withoutRepeats(elements);
            if (meant.size() == 1) {
                found.putIfAbsent(name, meant.getFirst());
            }
        });
        return found;
    }

    /** The other elements of a project, with their canvas or landscape in front; canvases and landscapes themselves. */
    public Map<String, Named> far(ResourceSet project, EClass type, Set<Named> known) {
        var found = new LinkedHashMap<String, Named>();
        for (Root other : ProjectIndex.of(project).roots()) {
            if (type.isInstance(other)) {
                found.putIfAbsent(other.getName(), other);
            }
            var more = new LinkedHashMap<String, Named>();
            collect(other, other.getName() + ".", type, more);
            more.forEach((name, element) -> {
                if (!known.contains(element)) {
                    found.putIfAbsent(name, element);
                }
            });
        }
        return found;
    }

    /**
     * The names that somebody may have meant by a name that means nothing: all of the canvas or landscape itself, of what
     * it sees and of what is in front of the name; of others, what has that very name.
     */
    public Map<String, Named> candidates(EObject context, EReference reference, String name) {
        var type = reference.getEReferenceType();
        var found = new LinkedHashMap<String, Named>();
        var root = EcoreUtil2.getContainerOfType(context, Root.class);
        if (context instanceof InformationPart part && reference == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            part.getInformation().getAttributes().forEach(a -> found.putIfAbsent(a.getName(), a));
            return found;
        }
        if (root != null && !isRoot(type)) {
            collect(root, "", type, found);
            neighbours(root, isData(context)).forEach(n -> collect(n, "", type, found));
        }
        int dot = name.indexOf('.');
        var front = dot < 0 ? null : name.substring(0, dot);
        for (Root other : ProjectIndex.of(project(context)).roots()) {
            if (type.isInstance(other)) {
                found.putIfAbsent(other.getName(), other);
            }
            if (other.getName().equals(front)) {
                collect(other, other.getName() + ".", type, found);
            } else if (other != root) {
                in(other, name, type).forEach(e -> found.putIfAbsent(other.getName() + "." + name, e));
            }
        }
        return found;
    }

    private void collect(Root root, String prefix, EClass type, Map<String, Named> into) {
        names.of(root).forEach((name, elements) -> elements.stream().filter(type::isInstance).findFirst()
                .ifPresent(e -> into.putIfAbsent(prefix + name, e)));
    }

    private static boolean isRoot(EClass type) {
        return Root.class.isAssignableFrom(type.getInstanceClass());
    }

    private List<Named> in(Root root, String name, EClass type) {
        return names.find(root, name).filter(type::isInstance).toList();
    }

    private List<? extends Root> neighbours(Root root, boolean data) {
        if (root instanceof Canvas canvas) {
            return canvas.getUses().stream().filter(l -> !l.eIsProxy()).toList();
        }
        var project = project(root);
        if (root instanceof Landscape landscape && project != null && !data) {
            return ProjectIndex.of(project).users(landscape);
        }
        return List.of();
    }

    /** Information, sources and flows are about data only: no name in them means an item of a canvas. */
    public static boolean isData(EObject context) {
        for (EObject at = context; at != null; at = at.eContainer()) {
            if (at instanceof Information || at instanceof Source || at instanceof Flow) {
                return true;
            }
        }
        return false;
    }

    /**
     * A canvas that is based on another repeats its names on purpose: such a name means the element of the canvas that
     * the others are based on. Only names that unrelated canvases share need the canvas in front.
     */
    private static List<Named> withoutRepeats(List<Named> found) {
        if (found.size() < 2) {
            return found;
        }
        var roots = new HashSet<String>();
        var canvases = found.stream().map(e -> EcoreUtil2.getContainerOfType(e, Canvas.class)).filter(Objects::nonNull)
                .toList();
        return found.stream().filter(e -> {
            var root = EcoreUtil2.getContainerOfType(e, Root.class);
            return (!(root instanceof Canvas canvas) || !isBasedOnOneOf(canvas, canvases)) && roots.add(root.getName());
        }).toList();
    }

    private static boolean isBasedOnOneOf(Canvas canvas, List<Canvas> others) {
        var seen = new HashSet<Canvas>();
        for (var at = canvas.getBasedOn(); at != null && seen.add(at) && at != canvas; at = at.getBasedOn()) {
            if (others.contains(at)) {
                return true;
            }
        }
        return false;
    }

    private List<Named> qualified(EObject context, EClass type, String name) {
        var project = project(context);
        if (project == null) {
            return List.of();
        }
        var index = ProjectIndex.of(project);
        var whole = index.roots(name).stream().filter(type::isInstance).map(Named.class::cast).toList();
        if (!whole.isEmpty()) {
            return whole.subList(0, 1);
        }
        int dot = name.indexOf('.');
        if (dot < 0) {
            return List.of();
        }
        return index.roots(name.substring(0, dot)).stream().flatMap(r -> in(r, name.substring(dot + 1), type).stream())
                .limit(1).toList();
    }

    private static ResourceSet project(EObject context) {
        var resource = EcoreUtil.getRootContainer(context).eResource();
        return resource == null ? null : resource.getResourceSet();
    }
}
