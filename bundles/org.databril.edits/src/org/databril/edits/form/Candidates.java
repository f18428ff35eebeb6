// SPDX-License-Identifier: EPL-2.0
package org.databril.edits.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.databril.dsl.Bmc;
import org.databril.dsl.project.LoadedProject;
import org.databril.dsl.scoping.Visible;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Named;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What a field can refer to. */
public final class Candidates {
    private static final Visible VISIBLE = Bmc.injector().getInstance(Visible.class);

    private Candidates() {
    }

    /**
     * Something that a field can refer to.
     *
     * @param key what is entered to choose it
     * @param text what people call it
     * @param name the shortest name for it at that place
     * @param type what kind of element it is
     */
    public record Candidate(String key, String text, String name, EClass type) {
    }

    /**
     * All that the field of an element, or of a part that it gets, can refer to: what is near first, then what needs its
     * canvas or landscape in front.
     */
    public static List<Candidate> of(LoadedProject project, Address address, EStructuralFeature feature) {
        return address.in(project).map(element -> of(element, (EReference) feature)).orElse(List.of());
    }

    private static List<Candidate> of(EObject element, EReference feature) {
        boolean informations = Kind.of(feature) == Kind.INFORMATION;
        var found = VISIBLE.all(element, informations ? Literals.INFORMATION_PART__INFORMATION : feature);
        var candidates = new ArrayList<Candidate>();
        found.entrySet().stream().filter(entry -> entry.getValue() != element).forEach(entry -> {
            candidates.add(candidate(entry));
            if (informations && entry.getValue() instanceof Information information) {
                information.getAttributes().forEach(attribute -> candidates.add(candidate(entry, attribute)));
            }
        });
        return List.copyOf(candidates);
    }

    private static Candidate candidate(Map.Entry<String, Named> entry) {
        var element = entry.getValue();
        return new Candidate(Names.qualified(element), Names.display(element), entry.getKey(), element.eClass());
    }

    private static Candidate candidate(Map.Entry<String, Named> entry, Attribute attribute) {
        return new Candidate(Names.qualified(entry.getValue()) + "(" + attribute.getName() + ")",
                Names.display(entry.getValue()) + " (" + Names.display(attribute) + ")",
                entry.getKey() + "(" + attribute.getName() + ")", attribute.eClass());
    }
}
