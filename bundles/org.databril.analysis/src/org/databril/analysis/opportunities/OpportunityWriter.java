// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.databril.dsl.Bmc;
import org.databril.dsl.scoping.Visible;
import org.databril.model.Names;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.AutomationStep;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Link;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Root;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** An opportunity as text in the standard layout, with the shortest names that mean the right elements where it stands. */
final class OpportunityWriter {
    private final Root root;
    private final Visible visible = Bmc.injector().getInstance(Visible.class);

    private OpportunityWriter(Root root) {
        this.root = root;
    }

    /** The text of an opportunity that would stand in a canvas or landscape. */
    static String text(Opportunity opportunity, Root root) {
        return new OpportunityWriter(root).text(opportunity);
    }

    private String text(Opportunity opportunity) {
        var lines = new ArrayList<String>();
        if (!opportunity.getSubjects().isEmpty()) {
            lines.add("on " + names(opportunity.getSubjects(), BmcPackage.Literals.OPPORTUNITY__SUBJECTS));
        }
        opportunity.getLinks().forEach(link -> lines.add(link(link)));
        opportunity.getRecords().forEach(recording -> lines.add(recording(recording)));
        opportunity.getAddedKpis().forEach(kpi -> lines.add("adds kpi " + quoted(kpi)));
        opportunity.getAutomates().forEach(step -> lines.add(step(step)));
        lines.add("status " + opportunity.getStatus().getLiteral());
        return "opportunity " + opportunity.getName() + " " + quoted(opportunity.getLabel()) + " {\n"
                + lines.stream().map(line -> "    " + line + "\n").collect(Collectors.joining()) + "}";
    }

    private String link(Link link) {
        var carrying = link.getCarries().isEmpty() ? "" : " carrying " + parts(link.getCarries());
        return "links " + name(link.getFrom(), BmcPackage.Literals.LINK__FROM) + " to "
                + name(link.getTo(), BmcPackage.Literals.LINK__TO) + carrying;
    }

    private String recording(Recording recording) {
        var during = recording.getPhases().isEmpty() ? ""
                : " during " + recording.getPhases().stream().map(Object::toString).collect(Collectors.joining(", "));
        return "records " + parts(recording.getParts()) + " in "
                + names(recording.getSources(), BmcPackage.Literals.RECORDING__SOURCES) + during;
    }

    private String step(AutomationStep step) {
        var steps = step.getSteps().stream().map(OpportunityWriter::quoted).collect(Collectors.joining(", "));
        return "automates " + name(step.getItem(), BmcPackage.Literals.AUTOMATION_STEP__ITEM)
                + (steps.isEmpty() ? "" : " " + steps);
    }

    private String parts(List<InformationPart> parts) {
        return parts.stream().map(part -> name(part.getInformation(), BmcPackage.Literals.INFORMATION_PART__INFORMATION)
                + (part.getAttributes().isEmpty() ? "" : part.getAttributes().stream().map(Attribute::getName)
                        .collect(Collectors.joining(", ", "(", ")")))).collect(Collectors.joining(", "));
    }

    private String names(List<? extends Named> elements, EReference reference) {
        return elements.stream().map(element -> name(element, reference)).collect(Collectors.joining(", "));
    }

    private String name(Named element, EReference reference) {
        var qualified = Names.qualified(element);
        var shorter = qualified.substring(rootOf(element).getName().length() + 1);
        return visible.find(root, reference, shorter).equals(List.of(element)) ? shorter : qualified;
    }

    private static Root rootOf(EObject element) {
        return element instanceof Root root ? root : rootOf(element.eContainer());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
