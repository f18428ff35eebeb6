// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.databril.dsl.project.LoadedProject;
import org.databril.model.Names;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EObject;

/**
 * Where an element or a part of one is, for who may not keep hold of models.
 *
 * @param element the qualified name of the element
 * @param way from the element to the part, which may be a part of a part; empty for the element itself
 */
public record Address(String element, List<Step> way) {
    /**
     * From an element to a part of it.
     *
     * @param feature the name of the feature that has it
     * @param index which of its values
     */
    public record Step(String feature, int index) {
    }

    /** An address; the list is copied. */
    public Address {
        way = List.copyOf(way);
    }

    /** The address of an element or part. */
    public static Address of(EObject at) {
        var way = new ArrayList<Step>();
        EObject above = at;
        while (!(above instanceof Named)) {
            var values = above.eContainer().eGet(above.eContainingFeature());
            way.addFirst(new Step(above.eContainingFeature().getName(), values instanceof List<?> list ? list.indexOf(above) : 0));
            above = above.eContainer();
        }
        return new Address(Names.qualified((Named) above), way);
    }

    /** What is there; empty where there is nothing any more. */
    public Optional<EObject> in(LoadedProject project) {
        return element(project, element).flatMap(this::part);
    }

    private Optional<EObject> part(EObject from) {
        EObject at = from;
        for (Step step : way) {
            var feature = at.eClass().getEStructuralFeature(step.feature());
            var value = feature == null ? null : at.eGet(feature);
            var part = value instanceof List<?> list ? step.index() < list.size() ? list.get(step.index()) : null : value;
            if (!(part instanceof EObject found)) {
                return Optional.empty();
            }
            at = found;
        }
        return Optional.of(at);
    }

    /** The element of a qualified name; empty where there is none. */
    static Optional<Named> element(LoadedProject project, String name) {
        return project.allRoots().stream().flatMap(root -> below(root, name).stream()).findFirst();
    }

    private static Optional<Named> below(Named element, String name) {
        var own = Names.qualified(element);
        if (own.equals(name)) {
            return Optional.of(element);
        }
        return !name.startsWith(own + ".") ? Optional.empty() : element.eContents().stream().filter(Named.class::isInstance)
                .flatMap(part -> below((Named) part, name).stream()).findFirst();
    }
}
