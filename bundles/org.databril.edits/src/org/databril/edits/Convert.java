// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Statement;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.Item;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Makes an item one of another block. What both blocks say in the same way is carried over; the rest, and the names of it
 * where an item of the other block cannot be named, is lost.
 *
 * @param item the item
 * @param kind what it becomes, such as a resource
 * @param place where it goes; null for where it is
 */
public record Convert(Item item, EClass kind, Neighbour place) implements Edit {

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            if (kind == item.eClass()) {
                throw new IllegalArgumentException(item.getName() + " is a " + kind.getName() + " already");
            }
            var pruning = new Pruning();
            unfit().forEach(usage -> pruning.remove(usage.owner(), usage.reference(), usage.index()));
            pruning.write(draft);
            var changes = changes();
            if (place == null || place.element() == item) {
                changes.forEach(change -> draft.change(item, change));
            } else {
                var own = Extent.of(NodeModelUtils.getNode(item));
                var text = NodeModelUtils.getNode(item).getRootNode().getText().substring(own.start(), own.end());
                var moved = changes.stream().map(c -> new TextEdit(c.offset() - own.start(), c.length(), c.text())).toList();
                Reorder.move(draft, item, TextEdit.apply(text, moved), place);
            }
        });
    }

    /** What would be lost, for asking before. */
    public List<Loss> losses() {
        var losses = new ArrayList<Loss>();
        lost().forEach(statement -> losses.add(Losses.of(item, statement)));
        losses.addAll(Losses.of(unfit()));
        return losses;
    }

    /** The changes of the item where it stands. */
    private List<TextEdit> changes() {
        var changes = new ArrayList<TextEdit>();
        var word = keyword();
        changes.add(new TextEdit(word.getOffset(), word.getLength(), Slot.keyword(kind)));
        var cuts = new Cuts(word.getRootNode());
        lost().forEach(statement -> cuts.add(statement.offset(), statement.end()));
        changes.addAll(cuts.edits());
        return changes;
    }

    private ILeafNode keyword() {
        for (ILeafNode leaf : NodeModelUtils.getNode(item).getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf;
            }
        }
        throw new IllegalStateException("No words behind " + item.getName());
    }

    private List<Statement> lost() {
        return Body.of(item).statements().stream().filter(s -> !isKept(s)).toList();
    }

    private boolean isKept(Statement statement) {
        var features = new ArrayList<String>();
        for (INode node = statement.first();; node = node.getNextSibling()) {
            features(node, features);
            if (node == null || node.getEndOffset() >= statement.end()) {
                break;
            }
        }
        return features.stream().distinct().allMatch(feature -> Slot.of(kind, feature)
                .filter(s -> Slot.of(item.eClass(), feature).filter(s::isLike).isPresent()).isPresent());
    }

    /** The features of the item itself that a node gives values of. */
    private void features(INode node, List<String> into) {
        if (node == null || !(node.getGrammarElement() instanceof AbstractElement at)) {
            return;
        }
        var assignment = GrammarUtil.containingAssignment(at);
        if (assignment != null) {
            into.add(assignment.getFeature());
        } else if (node instanceof ICompositeNode fragment) {
            fragment.getChildren().forEach(child -> features(child, into));
        }
    }

    /** Where the item, or something in it that is lost, is named and an item of the other block cannot be. */
    private List<Usage> unfit() {
        return Usage.all(item.eResource().getResourceSet(), target -> EcoreUtil.isAncestor(item, target)).stream()
                .filter(usage -> !EcoreUtil.isAncestor(item, usage.owner()))
                .filter(usage -> usage.target() != item || !usage.reference().getEReferenceType().isSuperTypeOf(kind)).toList();
    }
}
