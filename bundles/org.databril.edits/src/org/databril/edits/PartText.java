// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.List;
import java.util.stream.Collectors;

import org.databril.model.bmc.Alert;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Attribute;
import org.databril.model.bmc.Automation;
import org.databril.model.bmc.AutomationStep;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.CostShare;
import org.databril.model.bmc.Duration;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Link;
import org.databril.model.bmc.Measure;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.SourceUse;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Parts of elements, such as what is recorded where, in one line without the word in front. */
final class PartText {
    private final EObject place;

    /** Texts that are to stand in an element of a project. */
    PartText(EObject place) {
        this.place = place;
    }

    String of(EObject part) {
        return switch (part) {
            case Amount amount -> amount.getValue().toPlainString() + " " + amount.getCurrency() + " per "
                    + amount.getPeriod().getLiteral();
            case Duration duration -> duration.getCount() + " " + duration.getUnit().getLiteral();
            case Contact contact -> names(contact.getSegments(), BmcPackage.Literals.CONTACT__SEGMENTS)
                    + words(" in ", contact.getPhases());
            case Recording recording -> parts(recording.getParts()) + " in "
                    + names(recording.getSources(), BmcPackage.Literals.RECORDING__SOURCES)
                    + words(" during ", recording.getPhases());
            case Measure measure -> names(measure.getElements(), BmcPackage.Literals.MEASURE__ELEMENTS)
                    + words(" during ", measure.getPhases());
            case SourceUse use -> name(use.getSource(), BmcPackage.Literals.SOURCE_USE__SOURCE)
                    + (use.getParts().isEmpty() ? "" : "(" + parts(use.getParts()) + ")");
            case InformationPart information -> part(information);
            case Holding holding -> parts(holding.getParts()) + (holding.isMaster() ? " as master" : "");
            case CostShare share -> name(share.getDriver(), BmcPackage.Literals.COST_SHARE__DRIVER)
                    + (share.getPercent() == null ? "" : " " + share.getPercent().toPlainString() + "%");
            case Alert alert -> texts(alert.getRecipients()) + mode(alert.getMode());
            case Link link -> name(link.getFrom(), BmcPackage.Literals.LINK__FROM) + " to "
                    + name(link.getTo(), BmcPackage.Literals.LINK__TO)
                    + (link.getCarries().isEmpty() ? "" : " carrying " + parts(link.getCarries()));
            case AutomationStep step -> name(step.getItem(), BmcPackage.Literals.AUTOMATION_STEP__ITEM)
                    + (step.getSteps().isEmpty() ? "" : " " + texts(step.getSteps()));
            default -> throw new IllegalArgumentException("No part of an element: " + part);
        };
    }

    private String parts(List<InformationPart> parts) {
        return parts.stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String part(InformationPart part) {
        var attributes = part.getAttributes().isEmpty() ? ""
                : part.getAttributes().stream().map(Attribute::getName).collect(Collectors.joining(", ", "(", ")"));
        return name(part.getInformation(), BmcPackage.Literals.INFORMATION_PART__INFORMATION) + attributes;
    }

    private String names(List<? extends Named> elements, EReference reference) {
        return elements.stream().map(element -> name(element, reference)).collect(Collectors.joining(", "));
    }

    private String name(Named element, EReference reference) {
        return References.shortest(place, reference, element);
    }

    private static String words(String front, List<?> words) {
        return words.isEmpty() ? "" : words.stream().map(Object::toString).collect(Collectors.joining(", ", front, ""));
    }

    private static String texts(List<String> texts) {
        return texts.stream().map(Quoted::text).collect(Collectors.joining(", "));
    }

    static String mode(Automation mode) {
        return switch (mode) {
            case AUTOMATIC -> " automatically";
            case MANUAL -> " by hand";
            case UNKNOWN -> "";
        };
    }
}
