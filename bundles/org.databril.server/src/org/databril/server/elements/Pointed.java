// SPDX-License-Identifier: EPL-2.0
package org.databril.server.elements;

import java.util.Optional;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Named;
import org.databril.server.CanvasText;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The element that is meant by a place in a text: the one whose name stands there, where it is declared or where it is
 * mentioned; and at its declaration also by its label and by the word in front.
 *
 * @param element which it is
 * @param word the words at the place
 * @param declared whether it is declared there
 */
public record Pointed(Named element, ILeafNode word, boolean declared) {

    /** What is meant by an offset; a cursor right behind a word counts as on it. */
    public static Optional<Pointed> at(CanvasText text, int offset) {
        return on(text, offset).or(() -> offset > 0 ? on(text, offset - 1) : Optional.empty());
    }

    private static Optional<Pointed> on(CanvasText text, int offset) {
        var leaf = NodeModelUtils.findLeafNodeAtOffset(text.nodes(), offset);
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        return Mentions.of(text.project(), text.file(), leaf).map(mention -> new Pointed(mention.element(), leaf, false))
                .or(() -> declared(leaf));
    }

    private static Optional<Pointed> declared(ILeafNode leaf) {
        if (!(NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Named element) || element.getName() == null) {
            return Optional.empty();
        }
        var nodes = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__LABEL);
        if (nodes.isEmpty()) {
            nodes = NodeModelUtils.findNodesForFeature(element, BmcPackage.Literals.NAMED__NAME);
        }
        boolean inHead = !nodes.isEmpty() && leaf.getOffset() < nodes.getFirst().getEndOffset();
        return inHead ? Optional.of(new Pointed(element, leaf, true)) : Optional.empty();
    }
}
