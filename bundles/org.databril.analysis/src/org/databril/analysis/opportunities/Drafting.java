// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.databril.analysis.text.Words;
import org.databril.catalogue.Language;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.OpportunityStatus;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;

/** Writes up opportunities: with a name that is free where they would stand, and a label in the reader's language. */
final class Drafting {
    private final Words words;
    private final Map<Root, Set<String>> taken = new HashMap<>();

    Drafting(Language language) {
        words = Words.in(language);
    }

    Words words() {
        return words;
    }

    /** A new opportunity on some elements. */
    Opportunity opportunity(Root root, String name, String label, Collection<? extends Named> subjects) {
        var opportunity = BmcFactory.eINSTANCE.createOpportunity();
        opportunity.setName(free(root, name));
        opportunity.setLabel(label);
        opportunity.getSubjects().addAll(subjects);
        opportunity.setStatus(OpportunityStatus.PROPOSED);
        return opportunity;
    }

    static InformationPart part(Information information, Collection<Attribute> attributes) {
        var part = BmcFactory.eINSTANCE.createInformationPart();
        part.setInformation(information);
        part.getAttributes().addAll(attributes);
        return part;
    }

    private String free(Root root, String name) {
        var names = taken.computeIfAbsent(root, Drafting::names);
        var free = name;
        for (int i = 2; !names.add(free); i++) {
            free = name + i;
        }
        return free;
    }

    private static Set<String> names(Root root) {
        var names = new HashSet<String>();
        for (EObject member : root.eContents()) {
            if (member instanceof Named named && named.getName() != null) {
                names.add(named.getName());
            }
        }
        return names;
    }
}
