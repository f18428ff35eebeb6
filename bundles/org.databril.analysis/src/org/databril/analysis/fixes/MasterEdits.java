// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.fixes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.view.Datum;
import org.databril.analysis.view.Resolved;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Source;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Makes a source the master of some data, or no longer so. {@code as master} stands for all that a {@code holds} names, so
 * a statement that names more is parted: what changes gets a statement of its own.
 */
final class MasterEdits {
    private final Source source;
    private final Set<Datum> data;
    private final boolean master;
    private final List<TextEdit> edits = new ArrayList<>();
    private final Set<Datum> parted = new LinkedHashSet<>();

    private MasterEdits(Source source, Set<Datum> data, boolean master) {
        this.source = source;
        this.data = data;
        this.master = master;
    }

    static List<TextEdit> of(Source source, Set<Datum> data, boolean master) {
        var edits = new MasterEdits(source, data, master);
        source.getHoldings().stream().filter(h -> h.isMaster() != master).forEach(edits::change);
        if (!edits.parted.isEmpty()) {
            edits.edits.add(Insertions.into(source).statement(source,
                    "holds " + Naming.parts(Naming.root(source), edits.parted) + (master ? " as master" : "")));
        }
        return edits.edits;
    }

    private void change(Holding holding) {
        var parts = holding.getParts();
        if (parts.stream().allMatch(part -> data.containsAll(held(part)))) {
            wholeStatement(holding);
            return;
        }
        for (InformationPart part : parts) {
            var changed = new LinkedHashSet<>(held(part));
            changed.retainAll(data);
            if (!changed.isEmpty()) {
                parted.addAll(changed);
                var kept = new LinkedHashSet<>(held(part));
                kept.removeAll(data);
                edits.add(kept.isEmpty() ? without(part, holding)
                        : replace(NodeModelUtils.getNode(part), Naming.parts(Naming.root(source), kept)));
            }
        }
    }

    private void wholeStatement(Holding holding) {
        int end = end(NodeModelUtils.getNode(holding));
        int partsEnd = end(NodeModelUtils.getNode(holding.getParts().getLast()));
        edits.add(master ? TextEdit.insert(partsEnd, " as master") : new TextEdit(partsEnd, end - partsEnd, ""));
    }

    /** Takes a part out of a list together with the comma on the side where there is one. */
    private static TextEdit without(InformationPart part, Holding holding) {
        var parts = holding.getParts();
        int at = parts.indexOf(part);
        var node = NodeModelUtils.getNode(part);
        if (at > 0) {
            int from = end(NodeModelUtils.getNode(parts.get(at - 1)));
            return new TextEdit(from, end(node) - from, "");
        }
        int next = NodeModelUtils.getNode(parts.get(1)).getOffset();
        return new TextEdit(node.getOffset(), next - node.getOffset(), "");
    }

    private static Set<Datum> held(InformationPart part) {
        var information = Resolved.one(part.getInformation());
        if (information == null) {
            return Set.of();
        }
        return part.getAttributes().isEmpty() ? new LinkedHashSet<>(Datum.all(information))
                : Resolved.of(part.getAttributes()).stream().map(Datum::of)
                        .collect(java.util.stream.Collectors.toCollection(LinkedHashSet::new));
    }

    private static TextEdit replace(INode node, String text) {
        return new TextEdit(node.getOffset(), node.getLength(), text);
    }

    private static int end(INode node) {
        return node.getOffset() + node.getLength();
    }
}
