// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.dsl.resource.BmcResource;
import org.databril.model.Names;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Canvas;
import org.databril.model.bmc.Named;

/**
 * How far the interview about a canvas is. It holds plain values and may be used on any thread.
 *
 * @param canvas the name of the canvas
 * @param title what people call it
 * @param mistake the line of the first place at which its text cannot be read; 0 where it can
 * @param asked all questions, block by block
 */
public record Round(String canvas, String title, int mistake, List<Asked> asked) {
    /** A round; the list is copied. */
    public Round {
        asked = List.copyOf(asked);
    }

    /** The interview about a canvas as its text stands. */
    public static Round of(Canvas canvas) {
        var interview = Interview.of(canvas);
        int mistake = BmcResource.of(canvas).firstMistake().map(place -> place.line()).orElse(0);
        return new Round(canvas.getName(), Names.display(canvas), mistake, Questions.all().stream()
                .map(question -> interview.answered(question).map(answer -> asked(question, answer))
                        .orElseGet(() -> new Asked(question, "", ""))).toList());
    }

    private static Asked asked(Question question, Answer answer) {
        return new Asked(question, answer.getText(), answer.eContainer() instanceof Named root ? root.getName() : "");
    }

    /** The questions of a block. */
    public List<Asked> in(Block block) {
        return asked.stream().filter(one -> one.question().block() == block).toList();
    }

    /** How many questions of a block are answered. */
    public int answered(Block block) {
        return (int) in(block).stream().filter(one -> !one.isOpen()).count();
    }

    /** How many questions are answered. */
    public int answered() {
        return (int) asked.stream().filter(one -> !one.isOpen()).count();
    }

    /** What was answered to a question. */
    public Asked of(Question question) {
        return asked.stream().filter(one -> one.question().equals(question)).findFirst().orElseThrow();
    }

    /** The first open question behind, or else before, another one, over all blocks and round their end; empty for none. */
    public Optional<Question> next(Question from, boolean back) {
        var questions = asked.stream().map(Asked::question).toList();
        int at = questions.indexOf(from);
        var order = Stream.concat(asked.subList(at + 1, asked.size()).stream(), asked.subList(0, at + 1).stream()).toList();
        if (back) {
            order = Stream.concat(asked.subList(at, asked.size()).stream(), asked.subList(0, at).stream()).toList().reversed();
        }
        return order.stream().filter(Asked::isOpen).map(Asked::question).findFirst();
    }
}
