// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.findings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentsEList;

/**
 * What the elements of a canvas or landscape name. What a canvas is based on is compared with it, nothing more, and is not
 * meant here.
 *
 * @param targets every element that is named, in the order of the text and as often as it is named; unresolved ones as
 *        the placeholders they are
 * @param roots the other canvases and landscapes in which these stand
 */
record References(List<EObject> targets, Set<Root> roots) {

    /** What a canvas or landscape names as it stands. */
    static References of(Root root) {
        var targets = new ArrayList<EObject>();
        add(root, targets);
        root.eAllContents().forEachRemaining(element -> add(element, targets));
        var roots = new LinkedHashSet<Root>();
        for (EObject target : targets) {
            var other = target.eIsProxy() ? null : root(target);
            if (other != null && other != root) {
                roots.add(other);
            }
        }
        return new References(List.copyOf(targets), roots);
    }

    private static void add(EObject element, List<EObject> targets) {
        var references = (EContentsEList.FeatureIterator<EObject>) element.eCrossReferences().iterator();
        while (references.hasNext()) {
            var target = references.next();
            if (references.feature() != BmcPackage.Literals.CANVAS__BASED_ON) {
                targets.add(target);
            }
        }
    }

    /** The canvas or landscape in which an element stands; null for one that stands in none. */
    static Root root(EObject element) {
        for (var at = element; at != null; at = at.eContainer()) {
            if (at instanceof Root root) {
                return root;
            }
        }
        return null;
    }
}
