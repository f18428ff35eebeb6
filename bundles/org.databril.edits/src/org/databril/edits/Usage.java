// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.databril.model.bmc.Named;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A place where one element names another.
 *
 * @param owner what names it
 * @param reference by which reference
 * @param index which of several, 0 for one that gives a single element
 * @param target what is named
 * @param node the words
 */
record Usage(EObject owner, EReference reference, int index, Named target, INode node) {

    /** All places in a project that name an element for which a condition holds; names that mean nothing are none. */
    static List<Usage> all(ResourceSet project, Predicate<Named> condition) {
        var usages = new ArrayList<Usage>();
        for (TreeIterator<Notifier> all = EcoreUtil.getAllContents(project, true); all.hasNext();) {
            if (all.next() instanceof EObject owner) {
                collect(owner, condition, usages);
            }
        }
        return usages;
    }

    private static void collect(EObject owner, Predicate<Named> condition, List<Usage> into) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (reference.isContainment() || !owner.eIsSet(reference)) {
                continue;
            }
            List<?> targets = reference.isMany() ? (EList<?>) owner.eGet(reference) : List.of(owner.eGet(reference));
            List<INode> nodes = null;
            for (int i = 0; i < targets.size(); i++) {
                if (targets.get(i) instanceof Named target && !target.eIsProxy() && condition.test(target)) {
                    nodes = nodes == null ? NodeModelUtils.findNodesForFeature(owner, reference) : nodes;
                    if (i < nodes.size()) {
                        into.add(new Usage(owner, reference, i, target, nodes.get(i)));
                    }
                }
            }
        }
    }

    /** The names of which the words consist, without the dots: {@code KorenaarData} and {@code Till}. */
    List<ILeafNode> parts() {
        var parts = new ArrayList<ILeafNode>();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(".")) {
                parts.add(leaf);
            }
        }
        return parts;
    }

    /** The name as written, without {@code ^}, white space and comments. */
    String written() {
        return String.join(".", parts().stream().map(p -> name(p)).toList());
    }

    static String name(ILeafNode part) {
        return part.getText().startsWith("^") ? part.getText().substring(1) : part.getText();
    }
}
