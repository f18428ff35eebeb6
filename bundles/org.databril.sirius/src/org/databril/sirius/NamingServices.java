// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import org.databril.edits.AddElement;
import org.databril.edits.Relabel;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;

/** What elements are called, and their end. */
public class NamingServices {
    /** What people call an element. */
    public String displayName(Named element) {
        return Names.display(element);
    }

    /** A name for an element that was just made, which nothing beside it has. */
    public String freshName(Named element) {
        return element.eContainer() instanceof Named owner ? new AddElement(owner, element.eClass(), "", null).name()
                : element.eClass().getName();
    }

    /** Gives an element other words; its name follows if it was made of the words before, with all that refers to it. */
    public EObject rename(Named element, Object words) {
        Live.of(element).edit(copy -> new Relabel(copy.of(element), String.valueOf(words)));
        return element;
    }

    /** Takes an element out, with what says something of it and cannot be written without it. */
    public EObject takeOut(EObject element) {
        return Changes.takeOut(element);
    }
}
