// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.canvas;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.view.Business;
import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Block;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Canvas;
import org.eclipse.emf.ecore.EObject;

/** A canvas with open guiding questions: one finding for each block. Answers in a landscape hold for who uses it. */
public final class QuestionUnanswered implements Rule<Canvas> {
    @Override
    public String code() {
        return "question-unanswered";
    }

    @Override
    public Class<Canvas> element() {
        return Canvas.class;
    }

    @Override
    public void check(Canvas canvas, Business business, Findings findings) {
        var answered = new HashSet<Question>();
        canvas.getMembers().forEach(member -> answer(member, answered));
        Resolved.of(canvas.getUses()).forEach(used -> used.getMembers().forEach(member -> answer(member, answered)));
        for (Block block : Block.values()) {
            var open = Questions.of(block).stream().filter(question -> !answered.contains(question)).toList();
            if (!open.isEmpty()) {
                Phrase title = block::title;
                findings.on(canvas).with("block", title).with("ids", open.stream().map(Question::id).toList())
                        .with("count", open.size());
            }
        }
    }

    private static void answer(EObject member, Set<Question> answered) {
        if (member instanceof Answer answer && answer.getText() != null && !answer.getText().isBlank()) {
            var block = answer.getBlock() == null ? null : Block.find(answer.getBlock()).orElse(null);
            var meant = answer.getBlock() != null && block == null ? List.<Question>of()
                    : Questions.find(block, answer.getQuestion());
            // An id that several blocks have answers none of them: nobody knows which is meant.
            if (meant.size() == 1) {
                answered.add(meant.getFirst());
            }
        }
    }
}
