// SPDX-License-Identifier: EPL-2.0
package org.databril.server.elements;

import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;

/**
 * A word that names an element. {@code KorenaarData.Till} has two: one for the landscape, and one for the source.
 *
 * @param element what is named
 * @param word the word
 * @param owner whose reference it is
 * @param reference by which of its references
 * @param whole whether the reference is to the element itself, not to something in it
 */
public record Mention(Named element, ILeafNode word, EObject owner, EReference reference, boolean whole) {

    /** The named element that the reference belongs to; null for one outside of all. */
    public Named user() {
        return EcoreUtil2.getContainerOfType(owner, Named.class);
    }

    /** Whether it puts the element to use: from outside of it, and not only to ignore something about it. */
    public boolean isUse() {
        return whole && !(owner instanceof Ignore) && !EcoreUtil.isAncestor(element, owner);
    }
}
