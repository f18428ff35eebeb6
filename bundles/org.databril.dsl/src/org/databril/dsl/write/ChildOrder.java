// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.dsl.edit.Removals;
import org.databril.dsl.edit.Statement;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.edit.TextPlaces;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The elements in a body or file: those that stay change where they are, those that are gone go, those that are new or
 * elsewhere in the order of their kind come beside the neighbour that they have now, with their comments.
 */
final class ChildOrder {
    private final ElementChanges changes;
    private final TextPlaces places;
    private final List<EObject> now;
    private final Set<EObject> before = new HashSet<>();
    private final Set<EObject> gone = new HashSet<>();
    private final List<String> atEnd = new ArrayList<>();

    ChildOrder(ElementChanges changes, EObject owner, EReference children) {
        this.changes = changes;
        places = changes.places();
        now = ((List<?>) owner.eGet(children)).stream().map(EObject.class::cast).toList();
        for (INode node : NodeModelUtils.findNodesForFeature(owner, children)) {
            before.add(semantic(node));
        }
    }

    private static EObject semantic(INode node) {
        for (INode inner : node.getAsTreeIterable()) {
            if (inner.hasDirectSemanticElement()) {
                return inner.getSemanticElement();
            }
        }
        throw new IllegalStateException("No element behind " + node.getText());
    }

    /** The pieces that have no neighbour of their kind, without indent. */
    List<String> atEnd() {
        return atEnd;
    }

    void write() {
        for (EObject child : before) {
            if (!now.contains(child)) {
                gone.add(child);
                changes.edits().add(Removals.of(child));
            }
        }
        Map<EClass, List<EObject>> byKind = new LinkedHashMap<>();
        now.forEach(child -> byKind.computeIfAbsent(child.eClass(), kind -> new ArrayList<>()).add(child));
        byKind.values().forEach(this::kind);
    }

    /** Takes out of a list what does not stay in its place. */
    void goneFrom(List<Statement> statements) {
        statements.removeIf(statement -> gone.stream().anyMatch(child ->
                NodeModelUtils.getNode(child).getOffset() == statement.offset()));
    }

    private void kind(List<EObject> children) {
        var stay = LongestRun.of(children.stream().filter(before::contains).toList(),
                child -> NodeModelUtils.getNode(child).getOffset());
        EObject neighbour = null;
        var first = new ArrayList<EObject>();
        for (EObject child : children) {
            if (stay.contains(child)) {
                changes.element(child);
                if (neighbour == null) {
                    first.forEach(early -> beforeOf(child, early));
                }
                neighbour = child;
            } else if (neighbour == null) {
                first.add(child);
            } else {
                behind(neighbour, child);
            }
        }
        if (neighbour == null) {
            first.forEach(child -> atEnd.add(piece(child)));
        }
    }

    private void behind(EObject neighbour, EObject child) {
        var node = NodeModelUtils.getNode(neighbour);
        var text = places.text();
        int at = places.quietEnd(node.getOffset() + node.getLength());
        boolean lineEnds = at == text.length() || places.isLineEnd(at);
        changes.edits().add(TextEdit.insert(at, places.lineEnd() + changes.indented(piece(child), places.indent(node.getOffset()))
                + (lineEnds ? "" : places.lineEnd())));
    }

    private void beforeOf(EObject neighbour, EObject child) {
        var node = NodeModelUtils.getNode(neighbour);
        int at = places.startWithComments(node);
        var indent = places.indent(node.getOffset());
        boolean ownLine = places.startsLine(node.getOffset());
        changes.edits().add(TextEdit.insert(at, ownLine
                ? changes.indented(piece(child), indent) + places.lineEnd()
                : piece(child) + places.lineEnd() + indent));
    }

    /** The text of a child at its new place; one that had a place before is taken from there with its comments. */
    private String piece(EObject child) {
        if (!before.contains(child)) {
            return String.join("\n", changes.newLines(child));
        }
        gone.add(child);
        var node = NodeModelUtils.getNode(child);
        int from = places.startWithComments(node);
        int to = places.quietEnd(node.getOffset() + node.getLength());
        var text = places.text();
        boolean wholeLines = places.startsLine(node.getOffset()) && (to == text.length() || places.isLineEnd(to));
        int cutEnd = wholeLines ? Math.min(text.length(), text.indexOf('\n', to) < 0 ? text.length() : text.indexOf('\n', to) + 1) : to;
        changes.edits().add(new TextEdit(from, cutEnd - from, ""));
        var inner = changes.apart();
        inner.element(child);
        var shifted = inner.edits().stream().map(edit -> new TextEdit(edit.offset() - from, edit.length(), edit.text())).toList();
        return unindented(TextEdit.apply(text.substring(from, to), shifted), places.indent(node.getOffset()));
    }

    private static String unindented(String piece, String indent) {
        return String.join("\n", piece.lines().map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line).toList());
    }
}
