// SPDX-License-Identifier: EPL-2.0
package org.databril.diagram.view;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.Cost;
import org.databril.model.bmc.Item;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Provision;
import org.databril.model.bmc.Recording;
import org.databril.model.bmc.Relationship;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;
import org.databril.model.bmc.Stream;

/** In which sources an item is recorded, as the item itself says, and in which phases. */
public final class Recordings {

    private Recordings() {
    }

    /**
     * The sources that record an item, in the order of the text, each with the phases in which it does; no phases
     * where the item has none.
     */
    public static Map<Source, Set<Phase>> of(Item item) {
        return switch (item) {
            case Segment segment -> always(segment.getPurchaseSources());
            case Channel channel -> inPhases(channel.getRecords(), phases(channel.getReaches()));
            case Relationship relationship -> inPhases(relationship.getRecords(), phases(relationship.getEngages()));
            case Stream stream -> always(stream.getRecordedIn());
            case Cost cost -> always(cost.getRecordedIn());
            case Provision provision -> always(provision.getMonitoredBy().stream().filter(Source.class::isInstance)
                .map(Source.class::cast).toList());
            default -> Map.of();
        };
    }

    /** The phases of contacts. */
    public static Set<Phase> phases(List<Contact> contacts) {
        Set<Phase> phases = EnumSet.noneOf(Phase.class);
        contacts.forEach(contact -> phases.addAll(contact.getPhases()));
        phases.remove(Phase.UNKNOWN);
        return phases;
    }

    private static Map<Source, Set<Phase>> always(Collection<Source> sources) {
        Map<Source, Set<Phase>> found = new LinkedHashMap<>();
        sources.stream().filter(Recordings::resolved).forEach(source -> found.put(source, Set.of()));
        return found;
    }

    private static Map<Source, Set<Phase>> inPhases(List<Recording> recordings, Set<Phase> all) {
        Map<Source, Set<Phase>> found = new LinkedHashMap<>();
        for (Recording recording : recordings) {
            recording.getSources().stream().filter(Recordings::resolved)
                .forEach(source -> found.computeIfAbsent(source, any -> EnumSet.noneOf(Phase.class))
                    .addAll(recording.getPhases().isEmpty() ? all : recording.getPhases()));
        }
        return found;
    }

    /** Whether a reference leads to something; a name that nothing has shows nothing. */
    public static boolean resolved(Named element) {
        return element != null && !element.eIsProxy();
    }
}
