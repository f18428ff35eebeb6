// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

import org.databril.catalogue.Language;
import org.databril.dsl.parser.Continuation;
import org.databril.dsl.resource.BmcResource;
import org.databril.server.session.CheckedProject;

/**
 * What can be typed at a place in a text.
 *
 * @param start where the word starts that a proposal replaces, in UTF-16 units
 * @param end where it ends; the place itself or behind it
 * @param proposals the most useful first
 * @param complete whether these are all; if not, there are more once more is typed
 */
public record Completion(int start, int end, List<Proposal> proposals, boolean complete) {
    private static final List<ProposalSource> SOURCES = List.of(new MissingNames(), new ReferenceProposals(),
            new AttributeProposals(), new DateProposals(), new CurrencyProposals(), new QuestionProposals(),
            new FindingProposals(), new TextProposals(), new WordProposals());
    private static final int MOST = 300;

    /**
     * What can be typed.
     *
     * @param offset where, from 0 to the length of the text
     * @param today the day it is, proposed as a date
     */
    public static Completion at(CheckedProject checked, BmcResource file, int offset, LocalDate today, Language language) {
        var text = file.text();
        var continuation = Continuation.at(text, offset);
        var spot = new Spot(checked, file, continuation, offset, today, language);
        var found = new LinkedHashMap<String, Proposal>();
        for (ProposalSource source : SOURCES) {
            continuation.options().stream().filter(o -> !continuation.isQuoted() || "STRING".equals(o.value()))
                    .flatMap(o -> source.proposals(o, spot)).filter(p -> spot.fits(p.filter()))
                    .forEach(p -> found.merge(p.label() + p.text(), p, (one, other) -> one.rank() <= other.rank() ? one : other));
        }
        var sorted = found.values().stream().sorted(Comparator.comparingInt(Proposal::rank)).limit(MOST).toList();
        return new Completion(continuation.start(), Words.end(text, offset, continuation), sorted,
                found.size() <= MOST && sorted.stream().noneMatch(p -> p.rank() >= Proposal.Rank.FAR && p.kind() == Proposal.Kind.REFERENCE));
    }
}
