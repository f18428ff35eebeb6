// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;

import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes elements out, with their comments.
 *
 * @param elements what is taken out, all of one project
 * @param references what becomes of the names that mean them
 */
public record Delete(List<? extends Named> elements, References references) implements Edit {

    /** What becomes of the names that mean an element that is taken out. */
    public enum References {
        /** They go too, and with them what cannot be written without them, such as a flow from a source. */
        REMOVE,
        /** They stay, and mean nothing until somebody puts them right. */
        KEEP
    }

    @Override
    public Outcome outcome() {
        return Draft.outcome(draft -> {
            if (elements.isEmpty()) {
                return;
            }
            pruning(references).write(draft);
        });
    }

    /** What else says something of the elements, and would be taken out with them; empty where nothing does. */
    public List<Loss> losses() {
        return Losses.of(usages());
    }

    private Pruning pruning(References choice) {
        var pruning = new Pruning();
        elements.forEach(pruning::remove);
        if (choice == References.REMOVE) {
            var all = Usage.all(project(), target -> true);
            for (int before = -1; before != pruning.gone().size();) {
                before = pruning.gone().size();
                for (Usage usage : all) {
                    if (pruning.isGone(usage.target()) && !pruning.isGone(usage.owner())) {
                        pruning.remove(usage.owner(), usage.reference(), usage.index());
                    }
                }
            }
        }
        return pruning;
    }

    private List<Usage> usages() {
        return Usage.all(project(), target -> isDeleted(target)).stream().filter(u -> elements.stream()
                .noneMatch(e -> EcoreUtil.isAncestor(e, u.owner()))).toList();
    }

    private boolean isDeleted(Named target) {
        return elements.stream().anyMatch(e -> EcoreUtil.isAncestor(e, target));
    }

    private ResourceSet project() {
        return elements.getFirst().eResource().getResourceSet();
    }
}
