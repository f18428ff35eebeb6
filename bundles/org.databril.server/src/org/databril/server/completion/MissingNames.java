// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.stream.Stream;

import org.databril.catalogue.Term;
import org.databril.dsl.parser.Option;
import org.databril.dsl.problem.StructureCodes;

/** Proposes the names that are used already, where an element is being named: {@code channel} and then what reaches miss. */
final class MissingNames implements ProposalSource {
    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (!"Name".equals(option.value()) || !"name".equals(option.feature())) {
            return Stream.empty();
        }
        var kind = new Term(spot.continuation().before());
        return spot.project().problems().stream()
                .filter(p -> p.code().equals(StructureCodes.UNRESOLVED) && kind.equals(p.arguments().get("kind")))
                .map(p -> String.valueOf(p.arguments().get("name"))).filter(name -> name.indexOf('.') < 0).distinct()
                .map(name -> Proposal.plain(name, Proposal.Kind.ELEMENT, kind.text(spot.language()), Proposal.Rank.FITTING));
    }
}
