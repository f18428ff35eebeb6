// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Proposition;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.SegmentRole;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/** Who is offered, reached and served: the propositions, channels, relationships and streams of each segment. */
public final class Market {
    /** The five phases of the customer journey, in their order. */
    public static final List<Phase> JOURNEY = List.copyOf(EnumSet.complementOf(EnumSet.of(Phase.UNKNOWN)));

    private final Map<Segment, Map<Phase, List<Channel>>> reached = new LinkedHashMap<>();
    private final Map<Segment, List<Proposition>> offered = new LinkedHashMap<>();
    private final Map<Segment, List<Relationship>> related = new LinkedHashMap<>();
    private final Map<Segment, List<Stream>> streams = new LinkedHashMap<>();

    Market(Elements elements) {
        for (Proposition proposition : elements.all(Proposition.class)) {
            put(offered, proposition.getSegments(), proposition);
        }
        for (Stream stream : elements.all(Stream.class)) {
            put(streams, stream.getSegments(), stream);
        }
        for (Relationship relationship : elements.all(Relationship.class)) {
            put(related, List.copyOf(segments(relationship.getEngages())), relationship);
        }
        for (Channel channel : elements.all(Channel.class)) {
            for (Contact contact : channel.getReaches()) {
                Resolved.of(contact.getSegments()).forEach(segment -> reach(segment, phases(contact.getPhases()), channel));
            }
        }
    }

    private static <T> void put(Map<Segment, List<T>> map, List<Segment> segments, T item) {
        Resolved.of(segments).forEach(segment -> map.computeIfAbsent(segment, s -> new ArrayList<>(2)).add(item));
    }

    private void reach(Segment segment, Set<Phase> phases, Channel channel) {
        var byPhase = reached.computeIfAbsent(segment, s -> new EnumMap<>(Phase.class));
        for (Phase phase : phases) {
            var channels = byPhase.computeIfAbsent(phase, p -> new ArrayList<>(2));
            if (!channels.contains(channel)) {
                channels.add(channel);
            }
        }
    }

    /** Phases as a set in the order of the journey; unknown ones left out. */
    public static Set<Phase> phases(Collection<Phase> said) {
        var phases = EnumSet.noneOf(Phase.class);
        phases.addAll(said);
        phases.remove(Phase.UNKNOWN);
        return phases;
    }

    /** Whether a segment pays; one without a role pays and uses. */
    public static boolean isPayer(Segment segment) {
        return segment.getRoles().isEmpty() || segment.getRoles().contains(SegmentRole.PAYER);
    }

    /** The propositions for a segment. */
    public List<Proposition> propositions(Segment segment) {
        return offered.getOrDefault(segment, List.of());
    }

    /** The relationships with a segment. */
    public List<Relationship> relationships(Segment segment) {
        return related.getOrDefault(segment, List.of());
    }

    /** The relationships with a segment in a phase; one that is said without phases is there in all of them. */
    public List<Relationship> relationships(Segment segment, Phase phase) {
        return relationships(segment).stream().filter(relationship -> relationship.getEngages().stream().anyMatch(contact ->
                contact.getSegments().contains(segment) && (contact.getPhases().isEmpty() || contact.getPhases().contains(phase)))).toList();
    }

    /** The revenue streams from a segment. */
    public List<Stream> streams(Segment segment) {
        return streams.getOrDefault(segment, List.of());
    }

    /** The phases in which some channel reaches a segment, in the order of the journey. */
    public Set<Phase> phases(Segment segment) {
        return phases(reached.getOrDefault(segment, Map.of()).keySet());
    }

    /** The channels that reach a segment in a phase. */
    public List<Channel> channels(Segment segment, Phase phase) {
        return reached.getOrDefault(segment, Map.of()).getOrDefault(phase, List.of());
    }

    /** The channels that reach a segment in any phase. */
    public Set<Channel> channels(Segment segment) {
        var all = new LinkedHashSet<Channel>();
        reached.getOrDefault(segment, Map.of()).values().forEach(all::addAll);
        return all;
    }

    /** The segments that a channel reaches or a relationship is with; none for other items. */
    public static Set<Segment> segments(Item item) {
        return switch (item) {
            case Channel channel -> segments(channel.getReaches());
            case Relationship relationship -> segments(relationship.getEngages());
            default -> Set.of();
        };
    }

    private static Set<Segment> segments(List<Contact> contacts) {
        var all = new LinkedHashSet<Segment>();
        contacts.forEach(contact -> all.addAll(Resolved.of(contact.getSegments())));
        return all;
    }

    /** The phases in which a channel reaches somebody. */
    public static Set<Phase> phases(Channel channel) {
        var all = EnumSet.noneOf(Phase.class);
        channel.getReaches().stream().filter(contact -> !contact.getSegments().isEmpty())
                .forEach(contact -> all.addAll(phases(contact.getPhases())));
        return all;
    }

    /** What a channel or relationship records; nothing for other items. */
    public static List<Recording> recordings(Item item) {
        return switch (item) {
            case Channel channel -> channel.getRecords();
            case Relationship relationship -> relationship.getRecords();
            default -> List.of();
        };
    }

    /** Whether a recording happens in a phase: one without {@code during} happens in all phases of its item. */
    public static boolean isDuring(Recording recording, Phase phase) {
        return recording.getPhases().isEmpty() || recording.getPhases().contains(phase);
    }

    /** The sources in which the channels that reach a segment in a phase record something then. */
    public Set<Source> recordedIn(Segment segment, Phase phase) {
        var sources = new LinkedHashSet<Source>();
        for (Channel channel : channels(segment, phase)) {
            channel.getRecords().stream().filter(recording -> isDuring(recording, phase))
                    .forEach(recording -> sources.addAll(Resolved.of(recording.getSources())));
        }
        return sources;
    }
}
