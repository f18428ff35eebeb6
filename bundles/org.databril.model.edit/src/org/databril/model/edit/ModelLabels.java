// SPDX-License-Identifier: EPL-2.0
package org.databril.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.model.Names;
import org.databril.model.bmc.Alert;
import org.databril.model.bmc.Amount;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.AutomationStep;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.CostShare;
import org.databril.model.bmc.Document;
import org.databril.model.bmc.Duration;
import org.databril.model.bmc.Holding;
import org.databril.model.bmc.Ignore;
import org.databril.model.bmc.InformationPart;
import org.databril.model.bmc.Link;
import org.databril.model.bmc.Measure;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.SourceUse;
import org.databril.model.bmc.provider.BmcEditPlugin;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The texts by which people know elements, classes, features and values, in the language of the program. */
public final class ModelLabels {
    private ModelLabels() {
    }

    /**
     * What an element is called: its label or name, for parts without a name what they say; its class where it says
     * nothing. Never null or empty. An element that does not resolve counts as not said.
     */
    public static String text(EObject element) {
        var said = switch (element) {
            case Named named -> Names.display(named);
            case Document document -> fileName(document);
            case Amount amount -> words(amount.getValue() == null ? null : amount.getValue().toPlainString(),
                    amount.getCurrency(), known(amount.getPeriod()));
            case Duration duration -> words(String.valueOf(duration.getCount()), known(duration.getUnit()));
            case Contact contact -> listed(names(contact.getSegments()), values(contact.getPhases()));
            case Recording recording -> listed(parts(recording.getParts()), names(recording.getSources()));
            case CostShare share -> words(name(share.getDriver()),
                    share.getPercent() == null ? null : share.getPercent().toPlainString() + " %");
            case InformationPart part -> part(part);
            case Holding holding -> parts(holding.getParts());
            case Measure measure -> listed(names(measure.getElements()), values(measure.getPhases()));
            case SourceUse use -> listed(name(use.getSource()), parts(use.getParts()));
            case Alert alert -> String.join(", ", alert.getRecipients());
            case Link link -> between(link);
            case AutomationStep step -> listed(name(step.getItem()), String.join(", ", step.getSteps()));
            case Answer answer -> Objects.toString(answer.getText(), Objects.toString(answer.getQuestion(), ""));
            case Ignore ignore -> listed(Objects.toString(ignore.getCode(), ""), name(ignore.getElement()));
            default -> "";
        };
        return said.isBlank() ? type(element.eClass()) : said;
    }

    /** What a class is called, such as "Customer segment". */
    public static String type(EClass type) {
        return BmcEditPlugin.INSTANCE.getString("_UI_" + type.getName() + "_type");
    }

    /** What a feature is called, such as "Paid by". */
    public static String feature(EStructuralFeature feature) {
        return BmcEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_feature");
    }

    /** What a feature means, as one or two sentences for who fills it in. */
    public static String description(EStructuralFeature feature) {
        return BmcEditPlugin.INSTANCE.getString(
                "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName() + "_description");
    }

    /** What a value of an enumeration is called, such as "delivery" or "aflevering". */
    public static String value(Enumerator value) {
        return BmcEditPlugin.INSTANCE.getString(
                "_UI_" + value.getClass().getSimpleName() + "_" + value.getName() + "_literal");
    }

    private static String known(Enumerator value) {
        return value.getValue() == 0 ? null : value(value);
    }

    private static String values(List<? extends Enumerator> values) {
        return values.stream().map(ModelLabels::value).collect(Collectors.joining(", "));
    }

    private static String name(Named element) {
        return element == null ? "" : Names.display(element);
    }

    private static String names(Collection<? extends Named> elements) {
        return elements.stream().map(ModelLabels::name).filter(name -> !name.isBlank()).collect(Collectors.joining(", "));
    }

    private static String part(InformationPart part) {
        var attributes = names(part.getAttributes());
        return name(part.getInformation()) + (attributes.isEmpty() ? "" : " (" + attributes + ")");
    }

    private static String parts(Collection<InformationPart> parts) {
        return parts.stream().map(ModelLabels::part).filter(text -> !text.isBlank()).collect(Collectors.joining(", "));
    }

    private static String between(Link link) {
        var ends = new ArrayList<String>(List.of(name(link.getFrom()), name(link.getTo())));
        ends.removeIf(String::isBlank);
        return String.join(" \u2192 ", ends);
    }

    private static String fileName(Document document) {
        var resource = document.eResource();
        var uri = resource == null ? null : resource.getURI();
        return uri == null || uri.lastSegment() == null ? "" : uri.lastSegment();
    }

    private static String words(String... words) {
        return Stream.of(words).filter(word -> word != null && !word.isBlank()).collect(Collectors.joining(" "));
    }

    private static String listed(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isBlank()).collect(Collectors.joining(" \u00b7 "));
    }
}
