// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.impact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.analysis.view.Resolved;
import org.databril.model.bmc.Channel;
import org.databril.model.bmc.Flow;
import org.databril.model.bmc.Named;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/**
 * Segments whose phases were linked and are not any more (domain.md, {@code channel-phases-unlinked}): told when all that
 * falls has fallen.
 */
final class PhaseGaps {
    private record Gap(Phase from, Phase to) {
    }

    private final Business business;
    private final TakenAway taken;

    PhaseGaps(Business business, TakenAway taken) {
        this.business = business;
        this.taken = taken;
    }

    void tell() {
        var anyGone = business.all(Channel.class).stream().anyMatch(taken::isGone)
                || business.all(Source.class).stream().anyMatch(taken::isGone);
        if (!anyGone) {
            return;
        }
        for (Segment segment : business.all(Segment.class)) {
            var after = gaps(segment, element -> !taken.isGone(element));
            after.removeAll(gaps(segment, element -> true));
            if (!after.isEmpty()) {
                taken.loses(segment, Loss.CHANNEL_PHASES_UNLINKED, taken.first());
            }
        }
    }

    private Set<Gap> gaps(Segment segment, Predicate<Named> there) {
        var gaps = new LinkedHashSet<Gap>();
        Phase before = null;
        Set<Source> sourcesBefore = Set.of();
        for (Phase phase : Market.JOURNEY) {
            var sources = sources(segment, phase, there);
            if (sources.isEmpty()) {
                continue;
            }
            if (before != null && !leads(sourcesBefore, sources, there) && !leads(sources, sourcesBefore, there)) {
                gaps.add(new Gap(before, phase));
            }
            before = phase;
            sourcesBefore = sources;
        }
        return gaps;
    }

    private Set<Source> sources(Segment segment, Phase phase, Predicate<Named> there) {
        var sources = new LinkedHashSet<Source>();
        business.market().channels(segment, phase).stream().filter(there).flatMap(channel -> channel.getRecords().stream())
                .filter(recording -> Market.isDuring(recording, phase))
                .forEach(recording -> sources.addAll(Resolved.of(recording.getSources())));
        sources.removeIf(there.negate());
        return sources;
    }

    private boolean leads(Set<Source> starts, Set<Source> ends, Predicate<Named> there) {
        var reached = new LinkedHashSet<>(starts);
        List<Source> open = new ArrayList<>(starts);
        while (!open.isEmpty()) {
            var at = open.removeLast();
            if (ends.contains(at)) {
                return true;
            }
            business.flows().from(at).stream().map(Flow::getTo).filter(there).filter(reached::add).forEach(open::add);
        }
        return false;
    }
}
