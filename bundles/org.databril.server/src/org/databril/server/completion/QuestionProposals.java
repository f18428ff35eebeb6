// SPDX-License-Identifier: EPL-2.0
package org.databril.server.completion;

import java.util.stream.Stream;

import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.dsl.parser.Option;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Root;

/** Proposes the guiding questions with their text, those without an answer first. */
final class QuestionProposals implements ProposalSource {
    @Override
    public Stream<Proposal> proposals(Option option, Spot spot) {
        if (!"Word".equals(option.value()) || !"question".equals(option.feature())) {
            return Stream.empty();
        }
        return Questions.all().stream().map(question -> proposal(question, spot));
    }

    private static Proposal proposal(Question question, Spot spot) {
        var text = question.text(spot.language());
        boolean answered = spot.root().stream().flatMap(QuestionProposals::answers).anyMatch(a -> question.id().equals(a.getQuestion())
                && (a.getBlock() == null || question.block().id().equals(a.getBlock())));
        return Proposal.plain(question.reference(), Proposal.Kind.QUESTION, text,
                        answered ? Proposal.Rank.REPEATED : Proposal.Rank.FITTING)
                .documented(question.block().title(spot.language())).foundBy(question.reference() + " " + text)
                .inserting(question.reference() + " \"${1}\"", true);
    }

    private static Stream<Answer> answers(Root root) {
        return root.eContents().stream().filter(Answer.class::isInstance).map(Answer.class::cast);
    }
}
