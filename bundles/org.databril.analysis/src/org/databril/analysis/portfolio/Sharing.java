// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Kpi;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.eclipse.emf.ecore.EObject;

/** What several clients call the same, upper and lower case and spaces around it aside. */
final class Sharing {
    private record Key(String kind, String name) {
    }

    private final Map<Key, String> written = new LinkedHashMap<>();
    private final Map<Key, Set<String>> owners = new LinkedHashMap<>();

    static List<Shared> of(Map<String, List<Canvas>> canvases) {
        var sharing = new Sharing();
        canvases.forEach((client, counted) -> Clients.roots(counted).forEach(root -> sharing.collect(root, client)));
        var shared = new ArrayList<Shared>();
        for (String kind : List.of("source", "vendor", "kpi")) {
            sharing.owners.forEach((key, clients) -> {
                if (key.kind.equals(kind) && clients.size() > 1) {
                    shared.add(new Shared(kind, sharing.written.get(key), List.copyOf(clients)));
                }
            });
        }
        return List.copyOf(shared);
    }

    private void collect(Root root, String client) {
        for (EObject member : root.eContents()) {
            switch (member) {
                case Source source -> {
                    add("source", Names.display(source), client);
                    add("vendor", source.getVendor(), client);
                }
                case Kpi kpi -> add("kpi", Names.display(kpi), client);
                default -> { /* nothing else is compared */ }
            }
        }
    }

    private void add(String kind, String name, String client) {
        if (name != null && !name.isBlank()) {
            var key = new Key(kind, name.strip().toLowerCase(Locale.ROOT));
            written.putIfAbsent(key, name.strip());
            owners.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(client);
        }
    }
}
