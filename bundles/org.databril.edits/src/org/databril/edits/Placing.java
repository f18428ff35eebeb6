// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import org.databril.dsl.edit.Body;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.BmcPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Puts a value into a text where the grammar has its place and there is none yet. */
final class Placing {
    private Placing() {
    }

    /** The edit that adds a value to an element that has none of its feature. */
    static TextEdit edit(EObject element, Slot slot, String value) {
        if (slot.feature() == BmcPackage.Literals.NAMED__DESCRIPTION) {
            return description(element, value);
        }
        var text = slot.text(value).orElseThrow(() -> Refusal.of("not-alone", slot.feature().getName()));
        if (slot.isInBody()) {
            return Insertions.into(element).statement(element, text);
        }
        var last = last(NodeModelUtils.getNode(element), slot);
        if (last == null) {
            throw Refusal.of("not-alone", slot.feature().getName());
        }
        return TextEdit.insert(last.getEndOffset(), " " + text);
    }

    /** The description stands right behind the opening bracket. */
    private static TextEdit description(EObject element, String value) {
        var body = Body.of(element);
        if (!body.isThere()) {
            return TextEdit.insert(body.elementEnd(), " { " + value + " }");
        }
        if (body.statements().isEmpty()) {
            return Insertions.into(element).statement(element, value);
        }
        var first = body.statements().getFirst();
        var text = BmcResource.of(element).text();
        if (TextLines.breaks(text, body.start(), first.offset()) == 0) {
            return TextEdit.insert(body.start(), " " + value);
        }
        return TextEdit.insert(body.start(), TextLines.lineEnd(text) + TextLines.indent(text, first.offset()) + value);
    }

    /** The words behind which the unit of a slot stands; null where they are not there. */
    private static INode last(ICompositeNode node, Slot slot) {
        if (!(slot.unit().eContainer() instanceof Group group)) {
            return null;
        }
        for (int i = group.getElements().indexOf(slot.unit()) - 1; i >= 0; i--) {
            var found = last(node, group.getElements().get(i));
            if (found != null || !Slot.isOptional(group.getElements().get(i))) {
                return found;
            }
        }
        return null;
    }

    private static INode last(ICompositeNode node, AbstractElement words) {
        INode last = null;
        for (INode child : node.getChildren()) {
            if (child.getGrammarElement() instanceof AbstractElement at && EcoreUtil.isAncestor(words, at)) {
                last = child;
            } else if (child instanceof ICompositeNode fragment && child.getGrammarElement() instanceof RuleCall call
                    && call.getRule() instanceof ParserRule rule && rule.isFragment()) {
                var within = last(fragment, words);
                last = within == null ? last : within;
            }
        }
        return last;
    }
}
