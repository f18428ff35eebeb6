// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.rules.canvas;

import org.databril.analysis.findings.Findings;
import org.databril.analysis.findings.Rule;
import org.databril.analysis.interview.Interview;
import org.databril.analysis.view.Business;
import org.databril.catalogue.Block;
import org.databril.catalogue.Phrase;
import org.databril.catalogue.Question;
import org.databril.model.bmc.Canvas;

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
        var interview = Interview.of(canvas);
        for (Block block : Block.values()) {
            var open = interview.open(block);
            if (!open.isEmpty()) {
                Phrase title = block::title;
                findings.on(canvas).with("block", title).with("ids", open.stream().map(Question::id).toList())
                        .with("count", open.size());
            }
        }
    }
}
