// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Root;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * What the files of a project say of each other, computed when asked for and forgotten with every change of a text:
 * the canvases and landscapes by name, and which canvases use a landscape.
 */
public final class ProjectIndex extends AdapterImpl {
    private final ResourceSet project;
    private Map<String, List<Root>> roots;
    private Map<String, List<Canvas>> users;

    private ProjectIndex(ResourceSet project) {
        this.project = project;
    }

    /** The index of the project that a resource set holds. */
    public static ProjectIndex of(ResourceSet project) {
        synchronized (project) {
            var found = EcoreUtil.getExistingAdapter(project, ProjectIndex.class);
            if (found instanceof ProjectIndex index) {
                return index;
            }
            var index = new ProjectIndex(project);
            project.eAdapters().add(index);
            return index;
        }
    }

    /** To be called when the text of a file has changed. */
    public static void textChanged(Resource resource) {
        var project = resource.getResourceSet();
        if (project != null && EcoreUtil.getExistingAdapter(project, ProjectIndex.class) instanceof ProjectIndex index) {
            index.forget();
        }
    }

    /** The canvases and landscapes of a name; more than one where files contradict each other. */
    public synchronized List<Root> roots(String name) {
        compute();
        return roots.getOrDefault(name, List.of());
    }

    /** All canvases and landscapes that have a name, in the order of the files and of their text. */
    public synchronized Collection<Root> roots() {
        compute();
        return roots.values().stream().flatMap(List::stream).toList();
    }

    /** The canvases that use a landscape. */
    public synchronized List<Canvas> users(Landscape landscape) {
        compute();
        return landscape.getName() == null ? List.of() : users.getOrDefault(landscape.getName(), List.of());
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ProjectIndex.class;
    }

    @Override
    public void notifyChanged(Notification change) {
        if (!change.isTouch()) {
            forget();
        }
    }

    private synchronized void forget() {
        roots = null;
        users = null;
    }

    private void compute() {
        if (roots != null) {
            return;
        }
        roots = new LinkedHashMap<>();
        users = new LinkedHashMap<>();
        for (Resource file : List.copyOf(project.getResources())) {
            if (file.getContents().isEmpty() || !(file.getContents().get(0) instanceof Document document)) {
                continue;
            }
            for (Root root : document.getRoots()) {
                if (root.getName() != null) {
                    roots.computeIfAbsent(root.getName(), n -> new ArrayList<>(1)).add(root);
                }
                if (root instanceof Canvas canvas) {
                    usedNames(canvas).forEach(n -> users.computeIfAbsent(n, k -> new ArrayList<>(2)).add(canvas));
                }
            }
        }
    }

    /** The names after {@code uses}, read without resolving them: resolving may need this very index. */
    private static List<String> usedNames(Canvas canvas) {
        var used = ((InternalEList<Landscape>) canvas.getUses()).basicList();
        return used.stream().map(l -> usedName(canvas, l)).filter(Objects::nonNull).distinct().toList();
    }

    private static String usedName(Canvas canvas, Landscape used) {
        if (!used.eIsProxy()) {
            return used.getName();
        }
        var uri = ((InternalEObject) (EObject) used).eProxyURI();
        if (canvas.eResource() instanceof LazyLinkingResource resource
                && resource.getEncoder().isCrossLinkFragment(resource, uri.fragment())) {
            var link = resource.getEncoder().decode(resource, uri.fragment());
            if (link.getSecond() == BmcPackage.Literals.CANVAS__USES && link.getThird() != null) {
                return NodeModelUtils.getTokenText(link.getThird()).replace("^", "");
            }
        }
        return null;
    }
}
