// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.linkage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.databril.catalogue.Language;
import org.databril.catalogue.Term;
import org.databril.diagram.view.Recordings;
import org.databril.model.Names;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Information;
import org.databril.model.bmc.Landscape;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Root;
import org.databril.model.bmc.Source;
import org.eclipse.xtext.EcoreUtil2;

/**
 * What is to be asked before an item is recorded in a source, or a KPI measures it.
 *
 * @param subject what people call the item
 * @param other what people call the source or the KPI
 * @param informations which there are to choose from; empty where nothing is to be said of that
 * @param phases which there are to choose from; empty where nothing is to be said of that
 */
record RecordQuestion(String subject, String other, List<Choice> informations, List<Choice> phases) {
    /**
     * Something to choose.
     *
     * @param name its qualified name, or its word
     * @param label what people call it
     * @param likely whether it will be this one
     * @param parts its attributes
     */
    record Choice(String name, String label, boolean likely, List<Choice> parts) {
    }

    /** Whether there is something to ask. */
    boolean asks() {
        return !informations.isEmpty() || !phases.isEmpty();
    }

    /** What a channel or relationship records in a source, and when; of other items nothing is to be asked. */
    static RecordQuestion recording(Named item, Source source, Language language) {
        boolean asks = item instanceof Channel || item instanceof Relationship;
        Set<Information> held = Set.copyOf(source.getHoldings().stream().flatMap(holding -> holding.getParts().stream())
                .map(part -> part.getInformation()).filter(Recordings::resolved).toList());
        var informations = !asks ? List.<Choice>of() : informations(source).map(information -> new Choice(Names.qualified(information),
                Names.display(information), held.size() == 1 && held.contains(information), information.getAttributes().stream()
                        .map(attribute -> new Choice(Names.qualified(attribute), Names.display(attribute), false, List.of())).toList()))
                .toList();
        return new RecordQuestion(Names.display(item), Names.display(source), informations, phases(item, language));
    }

    /** In which phases a KPI measures something. */
    static RecordQuestion measuring(Named measured, Named kpi, Language language) {
        return new RecordQuestion(Names.display(measured), Names.display(kpi), List.of(), phases(measured, language));
    }

    /** What the source holds first. */
    private static Stream<Information> informations(Source source) {
        var root = EcoreUtil2.getContainerOfType(source, Root.class);
        var all = root instanceof Landscape landscape ? landscape.getMembers().stream().filter(Information.class::isInstance)
                .map(Information.class::cast).toList() : List.<Information>of();
        var held = source.getHoldings().stream().flatMap(holding -> holding.getParts().stream()).map(part -> part.getInformation())
                .filter(Recordings::resolved).toList();
        return Stream.concat(held.stream(), all.stream()).filter(information -> information.getName() != null).distinct();
    }

    private static List<Choice> phases(Named item, Language language) {
        var phases = switch (item) {
            case Channel channel -> Recordings.phases(channel.getReaches());
            case Relationship relationship -> Recordings.phases(relationship.getEngages());
            default -> EnumSet.noneOf(Phase.class);
        };
        return phases.size() < 2 ? List.of() : phases.stream()
                .map(phase -> new Choice(phase.getLiteral(), new Term(phase.getLiteral()).text(language), false, List.of())).toList();
    }
}
