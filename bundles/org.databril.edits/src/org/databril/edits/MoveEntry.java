// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;

import org.databril.dsl.edit.TextEdit;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Moves a value of a list to another place in it; the commas, line ends and comments between the values stay.
 *
 * @param element the element, or a part of one
 * @param feature a feature with several values
 * @param from which of them
 * @param to which one it shall be then
 */
public record MoveEntry(EObject element, EStructuralFeature feature, int from, int to) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var places = Entries.of(element, feature);
            var moved = new ArrayList<INode>(places);
            moved.add(to, moved.remove(from));
            for (int i = 0; i < places.size(); i++) {
                if (places.get(i) != moved.get(i)) {
                    var place = places.get(i);
                    draft.change(element, new TextEdit(place.getOffset(), place.getLength(), words(moved.get(i))));
                }
            }
        });
    }

    private static String words(INode node) {
        return node.getRootNode().getText().substring(node.getOffset(), node.getEndOffset());
    }
}
