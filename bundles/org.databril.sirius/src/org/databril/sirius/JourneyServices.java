// SPDX-License-Identifier: EPL-2.0
package org.databril.sirius;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.databril.analysis.view.Market;
import org.databril.edits.AddEntry;
import org.databril.edits.RemoveEntry;
import org.databril.model.Names;
import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.edit.ModelLabels;
import org.databril.sirius.live.Live;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;

/** The journey: by which channels each segment is reached in each phase. A phase is the literal of the model's enumeration. */
public class JourneyServices {
    /** The five phases. */
    public List<EEnumLiteral> journeyPhases(Canvas canvas) {
        return Market.JOURNEY.stream().map(JourneyServices::literal).toList();
    }

    /** What a phase is called. */
    public String phaseTitle(EEnumLiteral phase) {
        return ModelLabels.value(phase.getInstance());
    }

    /** The phases in which some channel reaches a segment. */
    public Collection<EEnumLiteral> reachedPhases(Segment segment) {
        return Live.of(segment).business().market().phases(segment).stream().map(JourneyServices::literal).toList();
    }

    /** The channels that reach a segment in a phase, by name. */
    public String reachText(Segment segment, EObject phase) {
        return channels(segment, phase(phase)).stream().map(Names::display).collect(Collectors.joining(", "));
    }

    /** Lets the channels that a text names, and no others, reach a segment in a phase. */
    public EObject reachBy(Segment segment, EObject phase, Object text) {
        var wanted = LinkageText.parts(text).stream().map(name -> channel(segment, name)).toList();
        if (wanted.stream().allMatch(Optional::isPresent)) {
            var channels = wanted.stream().flatMap(Optional::stream).toList();
            channels(segment, phase(phase)).stream().filter(one -> !channels.contains(one)).toList()
                    .forEach(one -> reachNoMore(one, segment, phase(phase)));
            channels.stream().filter(one -> !channels(segment, phase(phase)).contains(one))
                    .forEach(one -> reach(one, segment, List.of(phase(phase))));
        } else {
            Live.of(segment).refuse(Messages.text("no-channel", text));
        }
        return segment;
    }

    private static void reach(Channel channel, Segment segment, List<Phase> phases) {
        var known = channel.getReaches().stream().filter(contact -> contact.getSegments().equals(List.of(segment))).findFirst();
        if (known.isPresent() && phases.size() == 1) {
            var contact = known.get();
            int place = (int) contact.getPhases().stream().filter(one -> one.compareTo(phases.getFirst()) < 0).count();
            Live.of(channel).edit(copy -> new AddEntry(copy.of(contact), BmcPackage.Literals.CONTACT__PHASES, phases.getFirst(), place));
            return;
        }
        Live.of(channel).edit(copy -> {
            var contact = BmcFactory.eINSTANCE.createContact();
            contact.getSegments().add(copy.of(segment));
            contact.getPhases().addAll(phases);
            return new AddEntry(copy.of(channel), BmcPackage.Literals.CHANNEL__REACHES, contact);
        });
    }

    private static void reachNoMore(Channel channel, Segment segment, Phase phase) {
        for (Contact contact : List.copyOf(channel.getReaches())) {
            if (contact.getSegments().contains(segment) && contact.getPhases().contains(phase)) {
                reachNoMore(channel, contact, segment, phase);
            }
        }
    }

    /** Where a statement reaches others too, the segment gets one of its own for the phases that stay. */
    private static void reachNoMore(Channel channel, Contact contact, Segment segment, Phase phase) {
        var others = contact.getPhases().stream().filter(one -> one != phase).toList();
        if (contact.getSegments().size() == 1) {
            int place = contact.getPhases().indexOf(phase);
            Live.of(channel).edit(copy -> new RemoveEntry(copy.of(contact), BmcPackage.Literals.CONTACT__PHASES, place));
            return;
        }
        int place = contact.getSegments().indexOf(segment);
        Live.of(channel).edit(copy -> new RemoveEntry(copy.of(contact), BmcPackage.Literals.CONTACT__SEGMENTS, place));
        if (!others.isEmpty()) {
            reach(channel, segment, others);
        }
    }

    private static List<Channel> channels(Segment segment, Phase phase) {
        return Live.of(segment).business().market().channels(segment, phase);
    }

    private static Optional<Channel> channel(Segment segment, String name) {
        return segment.eContainer().eContents().stream().filter(Channel.class::isInstance).map(Channel.class::cast)
                .filter(channel -> name.equalsIgnoreCase(channel.getName()) || name.equalsIgnoreCase(Names.display(channel))).findFirst();
    }

    private static Phase phase(EObject literal) {
        return (Phase) ((EEnumLiteral) literal).getInstance();
    }

    private static EEnumLiteral literal(Phase phase) {
        return BmcPackage.Literals.PHASE.getEEnumLiteral(phase.getValue());
    }
}
