// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.databril.analysis.findings.Finding;
import org.databril.catalogue.Catalogue;
import org.databril.catalogue.CodeKind;
import org.databril.catalogue.Entry;
import org.databril.dsl.parser.Option;
import org.databril.model.bmc.BmcPackage;

/** Proposes the codes of findings to ignore, those that are reported in the canvas or landscape first. */
final class FindingProposals implements ProposalSource {
    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (!"Word".equals(option.value()) || !"code".equals(option.feature())) {
            return Stream.empty();
        }
        var reported = reported(spot).collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
        return Catalogue.standard().entries().stream().filter(entry -> entry.kind() == CodeKind.FINDING)
                .map(entry -> proposal(entry, reported, spot));
    }

    private static Proposal proposal(Entry entry, Map<String, Long> reported, Spot spot) {
        var title = entry.title(spot.language());
        return Proposal.plain(entry.code(), Proposal.Kind.FINDING, title,
                        reported.containsKey(entry.code()) ? Proposal.Rank.FITTING : Proposal.Rank.USUAL)
                .documented(entry.explanation(spot.language())).foundBy(entry.code() + " " + title);
    }

    /** The findings with the code that is being ignored at a place. */
    static Stream<Finding> ignored(Spot spot) {
        return spot.continuation().around().stream().filter(BmcPackage.Literals.IGNORE::isInstance).limit(1)
                .map(ignore -> (String) ignore.eGet(BmcPackage.Literals.IGNORE__CODE))
                .flatMap(code -> reported(spot).filter(finding -> finding.code().equals(code)));
    }

    private static Stream<Finding> reported(Spot spot) {
        return spot.root().stream().flatMap(root -> spot.checked().findings(root).stream());
    }
}
