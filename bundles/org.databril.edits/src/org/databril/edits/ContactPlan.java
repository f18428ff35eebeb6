// SPDX-License-Identifier: EPL-2.0
package org.databril.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.databril.model.bmc.BmcFactory;
import org.databril.model.bmc.BmcPackage;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Contact;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;

/** What becomes of the statements in which a channel says whom it reaches when. */
final class ContactPlan {
    /** A statement as it will be; it goes when it says nobody any more. */
    private record Said(Contact contact, Set<Segment> segments, Set<Phase> phases) {
    }

    private final Map<Segment, Set<Phase>> wanted;
    private final Map<Segment, Set<Phase>> missing = new LinkedHashMap<>();
    private final List<Said> all = new ArrayList<>();

    ContactPlan(Channel channel, Map<Segment, Set<Phase>> wanted) {
        this.wanted = wanted;
        wanted.forEach((segment, phases) -> missing.put(segment, Serve.phases(phases)));
        channel.getReaches().forEach(contact -> all.add(keep(contact)));
        all.forEach(said -> said.segments().forEach(segment -> missing.getOrDefault(segment, Serve.phases(Set.of()))
                .removeAll(said.phases())));
        missing.forEach((segment, phases) -> all.stream().filter(said -> said.segments().equals(Set.of(segment))).findFirst()
                .ifPresent(said -> {
                    said.phases().addAll(phases);
                    phases.clear();
                }));
        missing.values().removeIf(Set::isEmpty);
    }

    /** What a statement goes on saying. It says one set of phases: who keeps others is said anew. */
    private Said keep(Contact contact) {
        var before = Serve.phases(contact.getPhases());
        Map<Segment, Set<Phase>> kept = new LinkedHashMap<>();
        for (Segment segment : contact.getSegments()) {
            var phases = Serve.phases(before);
            phases.retainAll(wanted.getOrDefault(segment, before));
            if (!phases.isEmpty()) {
                kept.put(segment, phases);
            }
        }
        var phases = kept.containsValue(before) ? before : kept.values().stream().findFirst().orElse(before);
        kept.forEach((segment, own) -> {
            if (!own.equals(phases)) {
                missing.computeIfAbsent(segment, s -> Serve.phases(Set.of())).addAll(own);
            }
        });
        kept.values().removeIf(own -> !own.equals(phases));
        return new Said(contact, new LinkedHashSet<>(kept.keySet()), Serve.phases(phases));
    }

    /** All phases in which somebody is reached from now on. */
    Set<Phase> phases() {
        var phases = Serve.phases(Set.of());
        all.stream().filter(said -> !said.segments().isEmpty()).forEach(said -> phases.addAll(said.phases()));
        missing.values().forEach(phases::addAll);
        return phases;
    }

    void write(Draft draft, Statements statements) {
        for (Said said : all) {
            if (said.segments().isEmpty()) {
                statements.remove(said.contact());
            } else {
                new Listing(said.contact(), BmcPackage.Literals.CONTACT__SEGMENTS, List.copyOf(said.segments())).write(draft, statements);
                new Listing(said.contact(), BmcPackage.Literals.CONTACT__PHASES, List.copyOf(said.phases())).write(draft, statements);
            }
        }
        missing.forEach((segment, phases) -> {
            var contact = BmcFactory.eINSTANCE.createContact();
            contact.getSegments().add(segment);
            contact.getPhases().addAll(phases);
            statements.add(BmcPackage.Literals.CHANNEL__REACHES, contact);
        });
    }
}
