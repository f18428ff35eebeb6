// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.Insertions;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EClass;

/**
 * Adds an element to a canvas, a landscape, or (a promise, an attribute) to another element.
 *
 * @param owner what it is added to
 * @param kind what is added, such as a segment
 * @param label the words for people, of which its name is made; blank for none
 * @param place where it goes; null for behind the last of its kind
 */
public record AddElement(Named owner, EClass kind, String label, Neighbour place) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> add(draft, owner, place, text()));
    }

    /** The name that the new element gets. */
    public String name() {
        return NewNames.in(owner).of(label, kind.getName());
    }

    private String text() {
        var words = label.strip();
        var name = name();
        return Slot.keyword(kind) + " " + name + (words.isEmpty() || words.equals(name) ? "" : " " + Quoted.text(words));
    }

    /** Adds the text of an element. */
    static void add(Draft draft, Named owner, Neighbour place, String text) {
        if (place != null) {
            draft.change(owner, Piece.of(text).beside(place));
        } else if (owner instanceof Root root) {
            draft.change(root, Insertions.into(root).member(root, text));
        } else {
            draft.change(owner, Insertions.into(owner).statement(owner, text));
        }
    }
}
