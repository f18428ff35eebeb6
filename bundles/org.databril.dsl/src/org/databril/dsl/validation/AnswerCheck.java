// SPDX-License-Identifier: EPL-2.0
package org.databril.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.dsl.problem.Place;
import org.databril.dsl.problem.StructureCodes;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.BmcPackage;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells answers to questions that nobody asks, or that several blocks ask and no block is in front. */
class AnswerCheck implements StructureCheck<Answer> {
    @Override
    public Class<Answer> subject() {
        return Answer.class;
    }

    @Override
    public void check(Answer answer, ProblemReport report) {
        if (answer.getQuestion() == null) {
            return;
        }
        var block = answer.getBlock() == null ? null : Block.find(answer.getBlock()).orElse(null);
        boolean blockIsKnown = answer.getBlock() == null || block != null;
        var meant = blockIsKnown ? Questions.find(block, answer.getQuestion()) : List.<Question>of();
        if (meant.size() != 1) {
            var id = answer.getBlock() == null ? answer.getQuestion() : answer.getBlock() + "." + answer.getQuestion();
            report.add(StructureCodes.UNKNOWN_QUESTION, answer, place(answer, report),
                    Map.of("id", id, "nearest", meant.isEmpty() ? nearest(answer, id) : names(meant.stream())));
        }
    }

    private static List<String> nearest(Answer answer, String id) {
        var elsewhere = Questions.find(null, answer.getQuestion());
        return elsewhere.isEmpty() ? NearestNames.among(id, Questions.all().stream().flatMap(q -> answer.getBlock() == null
                && q.reference().equals(q.id()) ? Stream.of(q.id()) : Stream.of(q.qualifiedId()))) : names(elsewhere.stream());
    }

    private static List<String> names(Stream<Question> questions) {
        return questions.map(Question::reference).limit(3).toList();
    }

    private static Place place(Answer answer, ProblemReport report) {
        var first = NodeModelUtils.findNodesForFeature(answer, answer.getBlock() == null
                ? BmcPackage.Literals.ANSWER__QUESTION : BmcPackage.Literals.ANSWER__BLOCK).getFirst();
        var last = NodeModelUtils.findNodesForFeature(answer, BmcPackage.Literals.ANSWER__QUESTION).getFirst();
        return report.file().place(first.getOffset(), last.getEndOffset() - first.getOffset());
    }
}
