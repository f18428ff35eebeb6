// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.dsl.edit.Body;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Takes values out of the texts of a project: one of several together with its comma; the last one with its whole statement;
 * and with a value that something cannot be written without, that as well.
 */
final class Pruning {
    /** A value between commas; the grammar's element tells values that start at one place apart. */
    private record Entry(BmcResource file, EObject grammar, int offset) {
    }

    private final Map<BmcResource, Cuts> cuts = new LinkedHashMap<>();
    private final Map<List<Entry>, List<INode>> lists = new LinkedHashMap<>();
    private final Set<Entry> doomed = new HashSet<>();
    private final Set<EObject> gone = new LinkedHashSet<>();

    /** Takes out an element or a part of one. */
    void remove(EObject part) {
        if (gone.add(part)) {
            remove(part.eContainer(), part.eContainingFeature(), Entries.indexOf(part));
        }
    }

    /** Takes out a value; the index is 0 for a feature with a single one. */
    void remove(EObject owner, EStructuralFeature feature, int index) {
        var node = Entries.of(owner, feature).get(index);
        var file = Draft.writable(owner);
        var nodes = Entries.list(node);
        var list = nodes.stream().map(n -> new Entry(file, n.getGrammarElement(), n.getOffset())).toList();
        if (doomed.add(new Entry(file, node.getGrammarElement(), node.getOffset()))) {
            if (doomed.containsAll(list)) {
                lists.remove(list);
                removeUnit(owner, feature, node);
            } else {
                lists.put(list, nodes);
            }
        }
    }

    /** What is taken out as a whole, by what it was asked for and by what cannot be without it. */
    Set<EObject> gone() {
        return gone;
    }

    boolean isGone(EObject element) {
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (gone.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Writes the edits. */
    void write(Draft draft) {
        lists.forEach((list, nodes) -> thin(cuts(list.getFirst().file()), list, nodes));
        cuts.forEach((file, some) -> some.edits().forEach(edit -> draft.change(file.getContents().getFirst(), edit)));
    }

    private Cuts cuts(BmcResource file) {
        return cuts.computeIfAbsent(file, f -> new Cuts(f.getParseResult().getRootNode()));
    }

    private void removeUnit(EObject owner, EStructuralFeature feature, INode node) {
        var slot = Slot.of(owner, feature).orElseThrow();
        // an information without the attributes in brackets would mean all of them
        if (slot.unit() == null || feature == BmcPackage.Literals.INFORMATION_PART__ATTRIBUTES) {
            remove(owner);
            return;
        }
        var cut = cuts(BmcResource.of(owner));
        if (slot.isInBody()) {
            var statement = Body.of(owner).statements().stream()
                    .filter(s -> s.offset() <= node.getOffset() && node.getEndOffset() <= s.end()).findFirst().orElseThrow();
            cut.add(statement.offset(), statement.end());
        } else {
            int from = node.getOffset();
            int to = node.getEndOffset();
            for (INode child : node.getParent().getChildren()) {
                if (child.getGrammarElement() instanceof AbstractElement at && EcoreUtil.isAncestor(slot.unit(), at)) {
                    from = Math.min(from, child.getOffset());
                    to = Math.max(to, child.getEndOffset());
                }
            }
            cut.add(from, to);
        }
    }

    /** Takes some values out of a list, each with a comma: the one behind it, or before it where none stays behind it. */
    private void thin(Cuts cut, List<Entry> list, List<INode> nodes) {
        int lastKept = 0;
        for (int i = 0; i < nodes.size(); i++) {
            lastKept = doomed.contains(list.get(i)) ? lastKept : i;
        }
        for (int i = 0; i < nodes.size(); i++) {
            if (doomed.contains(list.get(i))) {
                var node = nodes.get(i);
                if (i < lastKept) {
                    cut.add(node.getOffset(), comma(node).end() + 1);
                } else {
                    cutLast(cut, nodes.get(i - 1), node);
                }
            }
        }
    }

    private static void cutLast(Cuts cut, INode before, INode node) {
        var comma = comma(before);
        if (comma.comments().isEmpty() && Gap.before(node.getRootNode(), node.getOffset()).comments().isEmpty()) {
            cut.addExactly(before.getEndOffset(), node.getEndOffset());
        } else {
            cut.addExactly(comma.end(), comma.end() + 1);
            cut.add(node.getOffset(), node.getEndOffset());
        }
    }

    /** What stands between a value and the comma behind it. */
    private static Gap comma(INode node) {
        return Gap.behind(node.getRootNode(), node.getEndOffset());
    }
}
