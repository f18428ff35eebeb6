// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.write;

import java.util.ArrayList;
import java.util.List;

import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

/** The name by which an element refers to another: as it is written now where that still holds, else the shortest that does. */
final class ReferenceText {
    @Inject
    private IScopeProvider scopes;
    @Inject
    private IQualifiedNameConverter names;

    /**
     * The words of a reference.
     *
     * @throws CannotBeWritten when the element that is referred to has no name or is in no file
     */
    String of(EObject from, EReference reference, Object to) {
        if (to instanceof InternalEObject lost && lost.eIsProxy()) {
            return unresolved(from, lost);
        }
        if (!(to instanceof Named target) || target.getName() == null || target.eResource() == null) {
            throw new CannotBeWritten("Nothing that has a name stands behind " + reference.getName() + " of " + from);
        }
        if (reference.getName().equals("attributes")) {
            return target.getName();
        }
        for (String text : candidates(from, reference, target)) {
            if (means(from, reference, text, target)) {
                return text;
            }
        }
        return Names.qualified(target);
    }

    private static List<String> candidates(EObject from, EReference reference, Named target) {
        var whole = Names.qualified(target);
        var candidates = new ArrayList<String>();
        for (var node : NodeModelUtils.findNodesForFeature(from, reference)) {
            var written = String.join("", Lexemes.meaning(Lexemes.of(NodeModelUtils.getTokenText(node))));
            if (whole.equals(written) || whole.endsWith("." + written)) {
                candidates.add(written);
            }
        }
        var root = EcoreUtil2.getContainerOfType(target, Root.class);
        if (root != null && root != target && whole.length() > root.getName().length()) {
            candidates.add(whole.substring(root.getName().length() + 1));
        }
        return candidates;
    }

    private boolean means(EObject from, EReference reference, String text, Named target) {
        var found = scopes.getScope(from, reference).getSingleElement(names.toQualifiedName(text));
        return found != null && EcoreUtil.resolve(found.getEObjectOrProxy(), from) == target;
    }

    private static String unresolved(EObject from, InternalEObject lost) {
        var uri = lost.eProxyURI();
        if (from.eResource() instanceof LazyLinkingResource file && file.getEncoder().isCrossLinkFragment(file, uri.fragment())) {
            var node = file.getEncoder().decode(file, uri.fragment()).getThird();
            if (node != null) {
                return NodeModelUtils.getTokenText(node);
            }
        }
        throw new CannotBeWritten("Nothing is known of what " + from + " refers to by " + uri);
    }
}
