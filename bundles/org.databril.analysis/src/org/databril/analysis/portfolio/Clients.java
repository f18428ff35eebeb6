// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.portfolio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.databril.analysis.view.Resolved;
import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.CanvasState;
import org.databril.model.bmc.Root;

/** Whose canvases are whose. A canvas that names no client belongs to that of the canvas it is based on, else to itself. */
final class Clients {
    private final Map<String, List<Canvas>> canvases = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Clients(List<Canvas> all) {
        all.forEach(canvas -> canvases.computeIfAbsent(client(canvas), c -> new ArrayList<>()).add(canvas));
    }

    /** The clients by name with the canvases that count. */
    Map<String, List<Canvas>> canvases() {
        var counted = new LinkedHashMap<String, List<Canvas>>();
        canvases.forEach((client, all) -> {
            var asIs = all.stream().filter(canvas -> canvas.getState() != CanvasState.TO_BE).toList();
            counted.put(client, asIs.isEmpty() ? List.copyOf(all) : asIs);
        });
        return counted;
    }

    /** The canvases of a client that count, and the landscapes that they use. */
    static Set<Root> roots(List<Canvas> canvases) {
        var roots = new LinkedHashSet<Root>(canvases);
        canvases.forEach(canvas -> roots.addAll(Resolved.of(canvas.getUses())));
        return roots;
    }

    private static String client(Canvas canvas) {
        var seen = new HashSet<Canvas>();
        for (var at = canvas; at != null && seen.add(at); at = Resolved.one(at.getBasedOn())) {
            if (at.getClient() != null && !at.getClient().isBlank()) {
                return at.getClient().strip();
            }
        }
        return Names.display(canvas);
    }
}
