// SPDX-License-Identifier: EPL-2.0
package org.databril.workbench.diagram.interview;

import java.util.List;
import java.util.Map;

import org.databril.analysis.interview.Interview;
import org.databril.catalogue.Question;
import org.databril.dsl.resource.BmcResource;
import org.databril.edits.Edit;
import org.databril.edits.Outcome;
import org.databril.edits.RemoveEntry;
import org.databril.edits.SetValue;
import org.databril.edits.Words;
import org.databril.model.bmc.Answer;
import org.databril.model.bmc.BmcPackage.Literals;
import org.databril.model.bmc.Canvas;
import org.eclipse.emf.ecore.EObject;

/**
 * Answers a guiding question: a new answer is written behind those that the canvas has, another text takes the place of the
 * one before, wherever it stands, and a blank one takes the answer away.
 *
 * @param canvas what the question is about
 * @param question the question
 * @param text in the client's words
 */
record AnswerEdit(Canvas canvas, Question question, String text) implements Edit {

    @Override
    public Outcome outcome() {
        var interview = Interview.of(canvas);
        return interview.answered(question).map(this::change).orElseGet(() -> add(interview));
    }

    private Outcome add(Interview interview) {
        if (text.isBlank()) {
            return new Outcome.Edits(Map.of());
        }
        var file = BmcResource.of(canvas);
        var mistake = file.firstMistake();
        return mistake.isPresent()
                ? new Outcome.Refused(Words.phrase("mistakes", file.path().getFileName(), mistake.get().line()))
                : new Outcome.Edits(Map.of(file.path(), List.of(interview.answer(question, text))));
    }

    private Outcome change(Answer answer) {
        if (!text.isBlank()) {
            return new SetValue(answer, Literals.ANSWER__TEXT, Interview.words(text)).outcome();
        }
        EObject root = answer.eContainer();
        return new RemoveEntry(root, answer.eContainingFeature(), ((List<?>) root.eGet(answer.eContainingFeature())).indexOf(answer))
                .outcome();
    }
}
