// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.databril.analysis.view.Datum;
import org.databril.model.Names;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

/** How new text refers to what is there, and what it calls what is new. */
final class Naming {
    private Naming() {
    }

    /** A name that means an element wherever a root can see it: the name inside the root, else the whole name. */
    static String reference(Root root, Named element) {
        var whole = Names.qualified(element);
        return root != element && EcoreUtil.isAncestor(root, element) ? whole.substring(root.getName().length() + 1) : whole;
    }

    /** The canvas or landscape that an element stands in. */
    static Root root(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Root.class);
    }

    /** A name that nothing in a root has yet. */
    static String free(Root root, String wish) {
        var taken = new HashSet<String>();
        for (EObject member : root.eContents()) {
            if (member instanceof Named named) {
                taken.add(named.getName());
            }
        }
        var name = wish;
        for (int i = 2; taken.contains(name); i++) {
            name = wish + i;
        }
        return name;
    }

    /** A text in quotes as the language reads it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Data as an information list: {@code Customer(name, address), Purchase}; an information that is complete stands alone. */
    static String parts(Root root, Collection<Datum> data) {
        Map<Information, Set<Datum>> grouped = new LinkedHashMap<>();
        data.forEach(d -> grouped.computeIfAbsent(d.information(), i -> new LinkedHashSet<>()).add(d));
        List<String> parts = new ArrayList<>();
        grouped.forEach((information, some) -> {
            var name = reference(root, information);
            boolean complete = some.containsAll(Datum.all(information)) || some.contains(Datum.whole(information));
            parts.add(complete ? name
                    : name + some.stream().map(d -> d.attribute().getName()).collect(Collectors.joining(", ", "(", ")")));
        });
        return String.join(", ", parts);
    }
}
