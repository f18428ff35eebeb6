// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.model.bmc.Named;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Moves an element to another place in its canvas or landscape, with its comments.
 *
 * @param element what is moved
 * @param place where it goes, in the same canvas, landscape or element
 */
public record Reorder(Named element, Neighbour place) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            var node = NodeModelUtils.getNode(element);
            var text = node.getRootNode().getText();
            var own = Extent.of(node);
            var target = Extent.of(NodeModelUtils.getNode(place.element()));
            if (place.element() == element || place.element().eContainer() != element.eContainer()
                    || (place.behind() ? text.substring(Math.min(target.end(), own.start()), own.start()).isBlank()
                            && target.end() <= own.start()
                            : own.end() <= target.start() && text.substring(own.end(), target.start()).isBlank())) {
                return;
            }
            move(draft, element, text.substring(own.start(), own.end()), place);
        });
    }

    /** Takes an element out and puts a text for it beside another one. */
    static void move(Draft draft, Named element, String text, Neighbour place) {
        var node = NodeModelUtils.getNode(element);
        var own = Extent.of(node);
        var cuts = new Cuts(node.getRootNode());
        cuts.add(node.getOffset(), node.getEndOffset());
        var cut = cuts.edits().getFirst();
        var lines = own.wholeLines() && !text.endsWith("\n") && !text.endsWith("\r")
                ? text + TextLines.lineEnd(node.getRootNode().getText()) : text;
        draft.change(element, cut);
        draft.change(place.element(),
                new Piece(lines, own.wholeLines(), own.wholeLines() && cut.length() > own.end() - own.start()).beside(place));
    }
}
