// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Market;
import org.databril.catalogue.Language;
import org.databril.catalogue.Phrase;
import org.databril.model.bmc.Phase;
import org.databril.model.bmc.Segment;
import org.databril.model.bmc.Source;

/** A segment whose trail breaks off between two phases: no source in both, and no flows from one to the other. */
public final class ChannelPhasesUnlinked implements Rule<Segment> {
    private record Gap(Phase from, Phase to) implements Phrase {
        @Override
        public String text(Language language) {
            return Wording.of(from).text(language) + " → " + Wording.of(to).text(language);
        }
    }

    @Override
    public String code() {
        return "channel-phases-unlinked";
    }

    @Override
    public Class<Segment> element() {
        return Segment.class;
    }

    @Override
    public void check(Segment segment, Business business, Findings findings) {
        var gaps = new ArrayList<Gap>();
        var unlinked = new LinkedHashSet<Source>();
        var before = Phase.UNKNOWN;
        Set<Source> sourcesBefore = Set.of();
        for (Phase phase : Market.JOURNEY) {
            var sources = business.market().recordedIn(segment, phase);
            if (sources.isEmpty()) {
                continue;
            }
            // A path of no flows at all links too: then a source is in both.
            if (!sourcesBefore.isEmpty() && !business.flows().areLinked(sourcesBefore, sources)) {
                gaps.add(new Gap(before, phase));
                unlinked.addAll(sourcesBefore);
                unlinked.addAll(sources);
            }
            before = phase;
            sourcesBefore = sources;
        }
        if (!gaps.isEmpty()) {
            findings.on(segment).with("gaps", gaps).because(unlinked);
        }
    }
}
