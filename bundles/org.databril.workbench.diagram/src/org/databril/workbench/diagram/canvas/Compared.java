// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.databril.model.Names;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Item;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * How a canvas differs from the one it is based on, item by item; items are the same where their names are.
 *
 * @param base what people call the other canvas
 * @param added the qualified names of items that the other one does not have
 * @param changed those of which the two say something else
 * @param removed what people call the items that only the other one has
 */
record Compared(String base, Set<String> added, Set<String> changed, List<String> removed) {

    static Optional<Compared> of(Canvas canvas) {
        var base = canvas.getBasedOn();
        if (base == null || base.eIsProxy() || base == canvas) {
            return Optional.empty();
        }
        var before = items(base);
        var now = items(canvas);
        var added = new TreeSet<String>();
        var changed = new TreeSet<String>();
        now.forEach((name, item) -> {
            if (!before.containsKey(name)) {
                added.add(Names.qualified(item));
            } else if (!said(item).equals(said(before.get(name)))) {
                changed.add(Names.qualified(item));
            }
        });
        var removed = before.values().stream().filter(item -> !now.containsKey(item.getName())).map(Names::display).sorted()
                .toList();
        return Optional.of(new Compared(Names.display(base), added, changed, removed));
    }

    private static Map<String, Item> items(Canvas canvas) {
        var items = new HashMap<String, Item>();
        canvas.getMembers().forEach(member -> {
            if (member instanceof Item item && item.getName() != null) {
                items.put(item.getName(), item);
            }
        });
        return items;
    }

    /** What is said of an item, whatever its layout and comments. */
    private static String said(Item item) {
        var words = new StringBuilder();
        NodeModelUtils.getNode(item).getLeafNodes().forEach(leaf -> {
            if (!leaf.isHidden()) {
                words.append(leaf.getText()).append(' ');
            }
        });
        return words.toString();
    }
}
