// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.layout.Formatting;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A canvas of the business as it should be, made from one of it as it is: a copy to change, based on the other. Names in
 * landscapes go on to mean the elements of the old one.
 *
 * @param canvas the canvas as it is
 * @param name the name of the new one, which nothing in the project has yet
 * @param label what people call it
 * @param date its date
 */
public record ToBe(Canvas canvas, String name, String label, LocalDate date) {
    /** The text of the new canvas, in the standard layout. */
    public String text() {
        String copy = copy();
        return Formatting.format(copy).orElse(copy);
    }

    private String copy() {
        BmcResource file = BmcResource.of(canvas);
        INode whole = NodeModelUtils.findActualNodeFor(canvas);
        List<TextEdit> edits = new ArrayList<>();
        INode named = node(Literals.NAMED__NAME);
        INode labelled = node(Literals.NAMED__LABEL);
        edits.add(replace(named, name + (labelled == null ? " " + Quoted.text(label) : "")));
        if (labelled != null) {
            edits.add(replace(labelled, Quoted.text(label)));
        }
        statements(whole, edits);
        ownNames(whole, edits);
        var shifted = edits.stream().map(e -> new TextEdit(e.offset() - whole.getOffset(), e.length(), e.text())).toList();
        String text = file.text().substring(whole.getOffset(), whole.getEndOffset());
        String changed = TextEdit.apply(text, shifted);
        return (changed.endsWith("}") ? changed : changed + " {\n    state to-be\n    based on " + canvas.getName() + "\n}") + "\n";
    }

    private void statements(INode whole, List<TextEdit> edits) {
        INode state = node(Literals.CANVAS__STATE);
        INode based = node(Literals.CANVAS__BASED_ON);
        INode dated = node(Literals.CANVAS__DATE);
        if (dated != null) {
            edits.add(replace(dated, date.toString()));
        }
        StringBuilder missing = new StringBuilder();
        if (state != null) {
            edits.add(replace(state, "to-be"));
        } else {
            missing.append("\n    state to-be");
        }
        if (based != null) {
            edits.add(replace(based, canvas.getName()));
        } else {
            missing.append("\n    based on ").append(canvas.getName());
        }
        int body = body(whole);
        if (body >= 0 && !missing.isEmpty()) {
            edits.add(TextEdit.insert(body, missing + "\n"));
        }
    }

    /** Where the first statement may stand: behind the bracket, or the description; -1 without a body. */
    private int body(INode whole) {
        INode described = node(Literals.NAMED__DESCRIPTION);
        if (described != null) {
            return described.getEndOffset();
        }
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (!leaf.isHidden() && leaf.getText().equals("{")) {
                return leaf.getEndOffset();
            }
        }
        return -1;
    }

    /** Names with this canvas in front mean the copy's own elements in the copy. */
    private void ownNames(INode whole, List<TextEdit> edits) {
        ILeafNode before = null;
        for (ILeafNode leaf : whole.getLeafNodes()) {
            if (leaf.isHidden()) {
                continue;
            }
            if (leaf.getText().equals(".") && before != null && before.getText().equals(canvas.getName())) {
                edits.add(replace(before, name));
            }
            before = leaf;
        }
    }

    private INode node(EStructuralFeature feature) {
        var nodes = NodeModelUtils.findNodesForFeature(canvas, feature);
        return nodes.isEmpty() ? null : nodes.getFirst();
    }

    private static TextEdit replace(INode words, String text) {
        return new TextEdit(words.getOffset(), words.getLength(), text);
    }
}
