// SPDX-License-Identifier: EPL-2.0
package org.databril.analysis.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.databril.analysis.view.Resolved;
import org.databril.catalogue.Block;
import org.databril.catalogue.Question;
import org.databril.catalogue.Questions;
import org.databril.dsl.edit.Insertions;
import org.databril.dsl.edit.TextEdit;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.Canvas;
import org.eclipse.emf.ecore.EObject;

/** The guiding questions of a canvas. Answers in a landscape hold for the canvases that use it. */
public final class Interview {
    private final Canvas canvas;
    private final Map<Question, Answer> answered = new HashMap<>();

    private Interview(Canvas canvas) {
        this.canvas = canvas;
        canvas.getMembers().forEach(this::take);
        Resolved.of(canvas.getUses()).forEach(used -> used.getMembers().forEach(this::take));
    }

    private void take(EObject member) {
        question(member).ifPresent(question -> answered.putIfAbsent(question, (Answer) member));
    }

    /** The questions of a canvas as its text stands. */
    public static Interview of(Canvas canvas) {
        return new Interview(canvas);
    }

    /** The questions of a block that are not answered, in the order of the catalogue. */
    public List<Question> open(Block block) {
        return Questions.of(block).stream().filter(question -> !answered.containsKey(question)).toList();
    }

    /** All questions that are not answered, block by block. */
    public List<Question> open() {
        return Questions.all().stream().filter(question -> !answered.containsKey(question)).toList();
    }

    /** The answer to a question, in the canvas or else in a landscape that it uses; empty for an open one. */
    public Optional<Answer> answered(Question question) {
        return Optional.ofNullable(answered.get(question));
    }

    /**
     * Writes an answer into the canvas, behind the answers that are there; nothing else in the text changes.
     *
     * @param text the answer in the client's words, not blank; line breaks become spaces
     */
    public TextEdit answer(Question question, String text) {
        var words = words(text).replace("\\", "\\\\").replace("\"", "\\\"");
        return Insertions.into(canvas).member(canvas, "answer " + question.reference() + " \"" + words + "\"");
    }

    /** An answer in one line. */
    public static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The question that an answer is about; none where it is empty, unknown, or an id that several blocks have. */
    private static Optional<Question> question(EObject member) {
        if (!(member instanceof Answer answer) || answer.getText() == null || answer.getText().isBlank()) {
            return Optional.empty();
        }
        var block = answer.getBlock() == null ? null : Block.find(answer.getBlock()).orElse(null);
        var meant = answer.getBlock() != null && block == null ? List.<Question>of()
                : Questions.find(block, answer.getQuestion());
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }
}
