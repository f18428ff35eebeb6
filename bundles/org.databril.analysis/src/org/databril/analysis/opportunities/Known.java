// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.List;

import org.databril.analysis.view.Business;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Link;
import org.databril.model.bmc.Measurable;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Opportunity;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Promise;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Source;

/** What the opportunities and wanted flows of a model say already, rejected ones too: that is not proposed again. */
final class Known {
    private final Business business;

    Known(Business business) {
        this.business = business;
    }

    boolean isLinked(Source one, Source other, Attribute attribute) {
        return all().stream().flatMap(opportunity -> opportunity.getLinks().stream())
                .anyMatch(link -> joins(link, one, other) && names(link.getCarries(), attribute))
                || business.all(Flow.class).stream().filter(flow -> !business.flows().isExisting(flow))
                        .anyMatch(flow -> joins(flow.getFrom(), flow.getTo(), one, other)
                                && names(flow.getCarries(), attribute));
    }

    boolean isRecorded(Named item) {
        return on(item).stream().anyMatch(opportunity -> !opportunity.getRecords().isEmpty());
    }

    boolean isRecorded(Named item, Phase phase) {
        return on(item).stream().flatMap(opportunity -> opportunity.getRecords().stream())
                .map(Recording::getPhases).anyMatch(phases -> phases.isEmpty() || phases.contains(phase));
    }

    boolean isMeasured(Measurable element) {
        return on(element).stream().anyMatch(opportunity -> !opportunity.getAddedKpis().isEmpty());
    }

    boolean isAutomated(Named item) {
        return !on(item).isEmpty() || all().stream().flatMap(opportunity -> opportunity.getAutomates().stream())
                .anyMatch(step -> step.getItem() == item);
    }

    private List<Opportunity> all() {
        return business.all(Opportunity.class);
    }

    private List<Opportunity> on(Named element) {
        return all().stream().filter(opportunity -> opportunity.getSubjects().contains(element)
                || element instanceof Promise && opportunity.getSubjects().contains(element.eContainer())).toList();
    }

    private static boolean joins(Link link, Source one, Source other) {
        return joins(link.getFrom(), link.getTo(), one, other);
    }

    private static boolean joins(Source from, Source to, Source one, Source other) {
        return from == one && to == other || from == other && to == one;
    }

    /** Whether parts name an attribute, or say nothing of attributes or at all. */
    private static boolean names(List<InformationPart> parts, Attribute attribute) {
        return parts.isEmpty() || parts.stream().anyMatch(part -> part.getInformation() == attribute.eContainer()
                && (part.getAttributes().isEmpty() || part.getAttributes().contains(attribute)));
    }
}
