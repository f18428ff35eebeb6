// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.channels;

import java.util.ArrayList;
import java.util.LinkedHashSet;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.findings.Wording;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Handover;
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
        for (Handover handover : Handover.of(segment, business)) {
            if (!handover.linked()) {
                gaps.add(new Gap(handover.from(), handover.to()));
                unlinked.addAll(handover.before());
                unlinked.addAll(handover.after());
            }
        }
        if (!gaps.isEmpty()) {
            findings.on(segment).with("gaps", gaps).because(unlinked);
        }
    }
}
