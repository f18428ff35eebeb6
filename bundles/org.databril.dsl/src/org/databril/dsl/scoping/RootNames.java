// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.IResourceScopeCache;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/** The names of one canvas or landscape, seen from inside it: {@code Till}, {@code FreshBread.BakedToday}. */
@Singleton
public class RootNames {
    @Inject
    private IResourceScopeCache cache;

    /** The elements of a root by their name below it, in the order of the text; several where a name is given twice. */
    public Map<String, List<Named>> of(Root root) {
        var resource = root.eResource();
        return resource == null ? collect(root) : cache.get(root, resource, () -> collect(root));
    }

    /** The elements of a root that have a name and fit a type, none where there is no such name. */
    public Stream<Named> find(Root root, String name) {
        return of(root).getOrDefault(name, List.of()).stream();
    }

    private static Map<String, List<Named>> collect(Root root) {
        var names = new LinkedHashMap<String, List<Named>>();
        for (EObject member : root.eContents()) {
            if (member instanceof Named named) {
                add(names, "", named);
            }
        }
        return names;
    }

    private static void add(Map<String, List<Named>> names, String prefix, Named element) {
        if (element.getName() == null) {
            return;
        }
        var name = prefix + element.getName();
        names.computeIfAbsent(name, n -> new ArrayList<>(1)).add(element);
        for (EObject part : element.eContents()) {
            if (part instanceof Named named) {
                add(names, name + ".", named);
            }
        }
    }
}
