// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Adds a value to a list of an element: between the commas where there are some, else as a statement beside its kind.
 *
 * @param element the element, or a part of one
 * @param feature a feature with several values
 * @param value an element to refer to, a part that is in no model, or a plain value
 * @param index before which of the values that are there; their number, or more, for the end
 */
public record AddEntry(EObject element, EStructuralFeature feature, Object value, int index) implements Edit {

    /** Adds a value at the end. */
    public AddEntry(EObject element, EStructuralFeature feature, Object value) {
        this(element, feature, value, Integer.MAX_VALUE);
    }

    @Override
    public Outcome outcome() {
        return Draft.outcome(this::write);
    }

    void write(Draft draft) {
        var slot = Slot.of(element, feature).orElseThrow();
        var text = Values.text(element, feature, value);
        var there = Entries.of(element, feature);
        if (there.isEmpty()) {
            draft.change(element, Placing.edit(element, slot, text));
        } else if (!slot.isCommaList()) {
            var statement = slot.text(text).orElseThrow();
            draft.change(element, index < there.size() ? before(there.get(index), statement)
                    : Insertions.into(element).statement(element, statement));
        } else if (index < there.size()) {
            draft.change(element, TextEdit.insert(there.get(index).getOffset(), text + ", "));
        } else {
            draft.change(element, TextEdit.insert(there.getLast().getEndOffset(), ", " + text));
        }
    }

    /** Puts a statement before the one that a value stands in. */
    private TextEdit before(INode value, String statement) {
        var place = Body.of(element).statements().stream()
                .filter(s -> s.offset() <= value.getOffset() && value.getEndOffset() <= s.end()).findFirst().orElseThrow();
        return Piece.of(statement).beside(value.getRootNode(), place.offset(), place.end(), false);
    }
}
