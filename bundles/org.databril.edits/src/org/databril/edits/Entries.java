// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Where the values of a feature stand in the text, and what stands with them in one list. */
final class Entries {
    private Entries() {
    }

    /** The values of a feature in their order. */
    static List<INode> of(EObject owner, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(owner, feature);
    }

    /** The value that a part of an element is. */
    static INode of(EObject part) {
        var owner = part.eContainer();
        var feature = part.eContainingFeature();
        return of(owner, feature).get(indexOf(part));
    }

    /** Which of the values of its owner a part is. */
    static int indexOf(EObject part) {
        var values = part.eContainer().eGet(part.eContainingFeature());
        return values instanceof List<?> list ? list.indexOf(part) : 0;
    }

    /** All values between the same commas as one of them, in their order. */
    static List<INode> list(INode entry) {
        var words = new ArrayList<INode>();
        int at = 0;
        for (INode child : entry.getParent().getChildren()) {
            if (child.getOffset() == entry.getOffset() && child.getEndOffset() == entry.getEndOffset() && !isHidden(child)) {
                at = words.size();
            }
            if (!isHidden(child)) {
                words.add(child);
            }
        }
        int from = at;
        while (from >= 2 && isComma(words.get(from - 1))) {
            from -= 2;
        }
        var list = new ArrayList<INode>();
        list.add(words.get(from));
        for (int i = from + 1; i + 1 < words.size() && isComma(words.get(i)); i += 2) {
            list.add(words.get(i + 1));
        }
        return list;
    }

    private static boolean isHidden(INode node) {
        return node instanceof ILeafNode leaf && leaf.isHidden();
    }

    private static boolean isComma(INode node) {
        return node.getText().strip().equals(",") && node instanceof ILeafNode;
    }
}
