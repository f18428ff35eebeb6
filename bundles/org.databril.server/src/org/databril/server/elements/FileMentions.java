// SPDX-License-Identifier: EPL-2.0
package org.databril.server.elements;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.dsl.resource.BmcResource;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The words of one file that name elements, in its own or another file. */
final class FileMentions {
    private final List<Mention> all = new ArrayList<>();
    private final Map<INode, Mention> byWord = new IdentityHashMap<>();

    private FileMentions() {
    }

    static FileMentions of(BmcResource file) {
        var mentions = new FileMentions();
        for (var contents = EcoreUtil.<EObject>getAllContents(file, false); contents.hasNext();) {
            mentions.collect(contents.next());
        }
        return mentions;
    }

    List<Mention> all() {
        return all;
    }

    Optional<Mention> of(INode word) {
        return Optional.ofNullable(byWord.get(word));
    }

    private void collect(EObject owner) {
        for (EReference reference : owner.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || !owner.eIsSet(reference)) {
                continue;
            }
            var targets = reference.isMany() ? (List<?>) owner.eGet(reference) : List.of(owner.eGet(reference));
            var nodes = NodeModelUtils.findNodesForFeature(owner, reference);
            for (int i = 0; i < Math.min(targets.size(), nodes.size()); i++) {
                if (targets.get(i) instanceof Named target && !target.eIsProxy()) {
                    add(nodes.get(i), target, owner, reference);
                }
            }
        }
    }

    private void add(INode name, Named target, EObject owner, EReference reference) {
        var element = target;
        for (ILeafNode word : words(name).reversed()) {
            if (element == null) {
                break;
            }
            var mention = new Mention(element, word, owner, reference, element == target);
            all.add(mention);
            byWord.put(word, mention);
            element = element.eContainer() instanceof Named outer ? outer : null;
        }
    }

    private static List<ILeafNode> words(INode name) {
        var words = new ArrayList<ILeafNode>();
        for (ILeafNode leaf : name.getLeafNodes()) {
            if (!leaf.isHidden() && !leaf.getText().equals(".")) {
                words.add(leaf);
            }
        }
        return words;
    }
}
