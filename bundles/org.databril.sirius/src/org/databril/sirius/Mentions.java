// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.ArrayList;
import java.util.List;

import org.databril.edits.RemoveEntry;
import org.databril.edits.ReplaceEntry;
import org.databril.model.bmc.Named;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where an element, or a part of it without a name, names another one. */
final class Mentions {
    private record Mention(EObject owner, EReference reference, int index) {
    }

    private Mentions() {
    }

    /** Takes out all places where an element names another, and what cannot be said without it. */
    static void remove(EObject element, EObject named) {
        // one after the other: each may take others along
        for (var found = of(element, named); !found.isEmpty(); found = of(element, named)) {
            var mention = found.getFirst();
            if (!Live.of(element).edit(copy -> new RemoveEntry(copy.of(mention.owner()), mention.reference(), mention.index()))) {
                return;
            }
        }
    }

    /** Names another element in all places where an element names one. */
    static void replace(EObject element, EObject named, EObject other) {
        for (Mention mention : of(element, named)) {
            Live.of(element).edit(copy -> new ReplaceEntry(copy.of(mention.owner()), mention.reference(), mention.index(),
                    copy.of(other)));
        }
    }

    private static List<Mention> of(EObject element, EObject named) {
        var found = new ArrayList<Mention>();
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                var targets = element.eGet(reference) instanceof List<?> list ? list
                        : element.eGet(reference) == null ? List.of() : List.of(element.eGet(reference));
                for (int i = 0; i < targets.size(); i++) {
                    if (targets.get(i) == named) {
                        found.add(new Mention(element, reference, i));
                    }
                }
            }
        }
        element.eContents().stream().filter(part -> !(part instanceof Named)).forEach(part -> found.addAll(of(part, named)));
        return found;
    }
}
