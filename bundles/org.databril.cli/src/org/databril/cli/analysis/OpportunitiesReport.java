// SPDX-License-Identifier: EPL-2.0
package org.databril.cli.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.databril.analysis.opportunities.OpportunitiesText;
import org.databril.analysis.opportunities.Proposal;
import org.databril.catalogue.Language;
import org.databril.cli.text.Csv;
import org.databril.cli.text.Json;
import org.databril.cli.text.Members;
import org.databril.model.Names;

/** The forms in which {@code opportunities} reports. */
public enum OpportunitiesReport {
    /** For people, ready to paste. */
    TEXT {
        @Override
        public String of(List<Proposal> proposals, Language language) {
            return OpportunitiesText.of(proposals, language);
        }
    },
    /** For scripts. */
    JSON {
        @Override
        public String of(List<Proposal> proposals, Language language) {
            return Json.of(Members.of("version", 1, "opportunities", proposals.stream().map(OpportunitiesReport::proposal)
                    .toList()));
        }
    },
    /** For tables. */
    CSV {
        @Override
        public String of(List<Proposal> proposals, Language language) {
            var csv = new Csv("kind", "in", "name", "label", "repairs");
            proposals.forEach(proposal -> csv.row(proposal.kind(), Names.qualified(proposal.root()),
                    proposal.opportunity().getName(), proposal.opportunity().getLabel(), proposal.repaired().size()));
            return csv.text();
        }
    };

    /** The report. */
    public abstract String of(List<Proposal> proposals, Language language);

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> proposal(Proposal proposal) {
        return Members.of("kind", proposal.kind(), "in", Names.qualified(proposal.root()), "name",
                proposal.opportunity().getName(), "label", proposal.opportunity().getLabel(), "repairs",
                proposal.repaired().stream()
                        .map(finding -> Members.of("code", finding.code(), "element", finding.elementName())).toList(),
                "text", proposal.text());
    }
}
