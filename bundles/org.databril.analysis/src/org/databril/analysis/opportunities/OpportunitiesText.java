// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.opportunities;

import java.util.ArrayList;
import java.util.List;

import org.databril.analysis.findings.Finding;
import org.databril.analysis.text.Words;
import org.databril.catalogue.Language;
import org.databril.model.Names;

/** Opportunities as a text from which each can be pasted into the file. */
public final class OpportunitiesText {
    private OpportunitiesText() {
    }

    /** The text, with a line break at its end. */
    public static String of(List<Proposal> proposals, Language language) {
        var words = Words.in(language);
        if (proposals.isEmpty()) {
            return words.say("opportunity.none") + "\n";
        }
        var parts = new ArrayList<String>();
        for (Proposal proposal : proposals) {
            parts.add("// " + repaired(proposal.repaired(), words) + "\n// "
                    + words.say("opportunity.where", Names.qualified(proposal.root())) + "\n" + proposal.text() + "\n");
        }
        return String.join("\n", parts);
    }

    private static String repaired(List<Finding> findings, Words words) {
        if (findings.isEmpty()) {
            return words.say("opportunity.repairs-nothing");
        }
        var names = findings.stream().map(finding -> finding.code() + " (" + finding.elementName() + ")").toList();
        return words.say(findings.size() == 1 ? "opportunity.repairs-one" : "opportunity.repairs", findings.size(),
                words.list(names));
    }
}
